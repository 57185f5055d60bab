using System.Collections.Frozen;
using Xanh.Assessment.Air;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Combustion;
using Xanh.Assessment.Cooling;
using Xanh.Assessment.Drives;
using Xanh.Assessment.Electricity;
using Xanh.Assessment.Finance;
using Xanh.Assessment.Heat;
using Xanh.Assessment.Metering;
using Xanh.Assessment.Pumps;
using Xanh.Assessment.Steam;
using Xanh.Assessment.Water;

namespace Xanh.Assessment;

/// <summary>All calculators, in the order they are listed in.</summary>
public static class Calculators
{
    private static readonly FrozenDictionary<string, Calculator> ByName = Listed().ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    public static IReadOnlyList<Calculator> All { get; } = Listed();

    /// <summary>The calculator of that name; null when there is none.</summary>
    public static Calculator? Find(string name) => ByName.GetValueOrDefault(name);

    // A new calculator is one line here.
    private static Calculator[] Listed() =>
    [
        ElectricityReduction.Calculator, AddedMotorEnergy.Calculator, AuxiliaryElectricPower.Calculator, FuelReduction.Calculator,
        WaterReduction.Calculator, SteamReduction.Calculator, EnergyEquivalency.Calculator,
        AirReceiverTank.Calculator, CompressedAirLeakSurvey.Calculator, CompressedAirLeakTest.Calculator,
        CompressedAirPipeSizing.Calculator, CompressedAirPressureReduction.Calculator, CompressedAirReduction.Calculator,
        CompressorOperatingCost.Calculator,
        PumpFluidPower.Calculator, PumpEfficiency.Calculator, PumpSystemExisting.Calculator, PumpSystemModified.Calculator,
        PumpHeadTool.Calculator, PumpThrottlingValveLoss.Calculator, PumpVariableSpeed.Calculator,
        FanFluidPower.Calculator, FanCompressibility.Calculator, FanSystemExisting.Calculator, FanAffinityControlChange.Calculator,
        BeltDriveLoss.Calculator, MotorReplacement.Calculator, MotorRewindOrReplace.Calculator,
        LightingReplacement.Calculator, PowerFactorCorrection.Calculator, VnPowerFactorPenalty.Calculator, SolarRoofYield.Calculator,
        FlueGasExcessAir.Calculator, GasFuelHeatingValue.Calculator, FlueGasAvailableHeatGas.Calculator,
        FlueGasAvailableHeatSolid.Calculator, StackLossSiegert.Calculator, CombustionEfficiencyImprovement.Calculator,
        BoilerFuelEnergy.Calculator, BoilerBlowdown.Calculator, SteamProperties.Calculator, CondensateFlashTank.Calculator,
        CondensateReturn.Calculator, BoilerEfficiencyRun.Calculator, DeaeratorBalance.Calculator, SteamLeak.Calculator, SteamLineHeatLoss.Calculator, FeedwaterEconomizer.Calculator,
        ExhaustAirPreheater.Calculator, CondensingEconomizer.Calculator,
        VentSteamHeatRecovery.Calculator,
        WasteHeatToAbsorptionChiller.Calculator,
        WallSurfaceLoss.Calculator, FurnaceOpeningLoss.Calculator, FurnaceGasLeakage.Calculator, CoolingMediumLoss.Calculator,
        PipeInsulation.Calculator, TankInsulation.Calculator, CylinderHeatTransfer.Calculator, HeatExchangerNtu.Calculator,
        BoilerWaterBalance.Calculator, CoolingTowerMakeup.Calculator, CoolingTowerFan.Calculator, WaterProcessBalance.Calculator,
        HeatInWastewater.Calculator, WastewaterAeration.Calculator, HumidityRatio.Calculator, RinseCounterflow.Calculator,
        WaterFullCost.Calculator, RefrigerationCop.Calculator,
        Financial.Calculator,
        OilEquivalent.Calculator,
    ];
}
