using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Combustion;

/// <summary>Excess air from oxygen in the dry flue gas, and the reverse, for any gas, liquid or solid fuel. Formulas, source and limits: docs/calculators/flue_gas_excess_air.md.</summary>
internal static class FlueGasExcessAir
{
    private static readonly Input ExcessAir = Input.Number("excess_air", "1", "0 … 10",
        "không khí thừa so với không khí lý thuyết", "excess air as fraction of the stoichiometric air");

    private static readonly Output ExcessAirResult = Output.Of("excess_air", "1",
        "không khí thừa so với không khí lý thuyết", "excess air as fraction of the stoichiometric air");
    private static readonly Output FlueOxygenResult = Output.Of("flue_oxygen", "%",
        "oxy trong khói khô, theo thể tích", "oxygen in the dry flue gas, volume share");

    public static Calculator Calculator { get; } = new(
        "flue_gas_excess_air", Priority.Core, "Không khí thừa theo oxy trong khói khô, và ngược lại, cho nhiên liệu khí, lỏng hoặc rắn",
        "Excess air from oxygen in the dry flue gas, and the reverse, for any gas, liquid or solid fuel")
    {
        Inputs = [.. FuelInputs.Gas, .. FuelInputs.Solid, FlueOxygen, ExcessAir],
        Outputs = [ExcessAirResult, FlueOxygenResult],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("gas from oxygen", [FlueOxygen]) { Optional = FuelInputs.Gas, Gives = [ExcessAirResult] },
                new Mode("gas to oxygen", [ExcessAir]) { Optional = FuelInputs.Gas, Gives = [FlueOxygenResult] },
                new Mode("solid or liquid from oxygen", [FlueOxygen]) { Optional = FuelInputs.Solid, Gives = [ExcessAirResult] },
                new Mode("solid or liquid to oxygen", [ExcessAir]) { Optional = FuelInputs.Solid, Gives = [FlueOxygenResult] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var burning = FuelInputs.Gas.Any(x.Has) ? Burning.OfGas(x) : Burning.OfSolid(x);
        x.Step("oxy lý thuyết, kmol trên đơn vị nhiên liệu", "oxygen needed, kmol per unit of fuel", "o = C + H/4 + S − O/2", burning.Oxygen, "1");
        x.Step("khói khô lý thuyết, kmol trên đơn vị nhiên liệu", "dry gas without excess air, kmol per unit of fuel",
            "d = CO2 + SO2 + N2 + o·79.1/20.9", burning.StoichiometricDryGas, "1");
        if (x.Has(FlueOxygen))
            x.Give(ExcessAirResult, burning.ExcessAir(x[FlueOxygen].Number), "e = x·d/[o·(1 − x/0.209)]");
        else
            x.Give(FlueOxygenResult, burning.OxygenShare(x[ExcessAir].Number), "x = e·o/(d + e·o/0.209)");
    }
}
