using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>Evaporation, drift, blowdown and make-up of a cooling tower; saving of more cycles or less drift. Formulas, source and limits: docs/calculators/cooling_tower_makeup.md.</summary>
internal static class CoolingTowerMakeup
{
    private static readonly Input HeatLoad = Input.Number("heat_load", "kW", "> 0", "nhiệt thải", "heat rejected");
    private static readonly Input Circulation = Input.Number("circulation", "m3/h", "> 0", "lưu lượng nước tuần hoàn", "water circulated");
    private static readonly Input Range = Input.Number("range", "K", "> 0, ≤ 40",
        "chênh nhiệt độ nước qua tháp", "temperature difference of the water over the tower");
    private static readonly Input WaterSpecificHeat = Input.Number("water_specific_heat", "kJ/(kg.K)", "> 4, < 4.5",
        "nhiệt dung riêng của nước", "specific heat of water");
    private static readonly Input LatentHeat = Input.Number("latent_heat", "kJ/kg", "> 2200, < 2550",
        "nhiệt hóa hơi của nước", "heat of evaporation of water");
    private static readonly Input WaterDensity = Input.Number("water_density", "kg/m3", "> 950, < 1010",
        "khối lượng riêng của nước", "density of water").Default(1000);
    private static readonly Input Cycles = Input.Number("cycles", "1", "> 1, ≤ 50",
        "số chu kỳ cô đặc, nồng độ xả đáy trên bổ sung", "cycles of concentration, blowdown over make-up");
    private static readonly Input MakeupConductivity = Input.Number("makeup_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước bổ sung (cùng blowdown_conductivity, thay cho cycles)",
        "conductivity of the make-up (with blowdown_conductivity instead of cycles)");
    private static readonly Input BlowdownConductivity = Input.Number("blowdown_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước xả đáy", "conductivity of the blowdown");
    private static readonly Input DriftShare = Input.Number("drift_share", "1", "0 … 0.02",
        "nước cuốn theo so với tuần hoàn", "drift as share of the circulation").Default(0);
    private static readonly Input EvaporationShare = Input.Number("evaporation_share", "1", "> 0, ≤ 1",
        "phần nhiệt thải bằng bay hơi", "share of the heat rejected by evaporation").Default(1);
    private static readonly Input LoadFactor = Input.Number("load_factor", "1", "> 0, ≤ 1",
        "tải trung bình so với heat_load hoặc circulation", "mean load as share of heat_load or of circulation").Default(1);
    private static readonly Input CyclesNew = Input.Number("cycles_new", "1", "> 1, ≤ 50", "số chu kỳ cô đặc đề xuất", "cycles proposed");
    private static readonly Input DriftShareNew = Input.Number("drift_share_new", "1", "0 … 0.02",
        "nước cuốn theo đề xuất", "drift proposed").Default(DriftShare);

    private static readonly Output Evaporation = Output.Of("evaporation", "m3/h", "nước bay hơi", "evaporation");
    private static readonly Output Drift = Output.Of("drift", "m3/h", "nước cuốn theo", "drift");
    private static readonly Output Blowdown = Output.Of("blowdown", "m3/h", "xả đáy", "blowdown");
    private static readonly Output Makeup = Output.Of("makeup", "m3/h", "nước bổ sung", "make-up");
    private static readonly Output MakeupVolume = Output.Of("makeup_volume", "m3/yr", "nước bổ sung cả năm", "make-up in the year");
    private static readonly Output MakeupVolumeNew = Output.Of("makeup_volume_new", "m3/yr", "như trên, đề xuất", "the same, proposed");
    private static readonly Output Saving = Output.Of("saving", "m3/yr", "nước tiết kiệm", "water saved");

    public static Calculator Calculator { get; } = new(
        "cooling_tower_makeup", Priority.Core, "Nước bay hơi, cuốn theo, xả đáy và bổ sung của tháp giải nhiệt; mức tiết kiệm khi tăng chu kỳ cô đặc hoặc giảm cuốn theo",
        "Evaporation, drift, blowdown and make-up of a cooling tower; saving of more cycles or less drift")
    {
        Inputs =
        [
            HeatLoad, Circulation, Range, WaterSpecificHeat, LatentHeat, WaterDensity, Cycles, MakeupConductivity, BlowdownConductivity,
            DriftShare, EvaporationShare, Hours, LoadFactor, CyclesNew, DriftShareNew,
        ],
        Outputs = [Evaporation, Drift, Blowdown, Makeup, MakeupVolume, MakeupVolumeNew, Saving],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("heat", [HeatLoad]) { Optional = [Circulation] },
                new Mode("circulation", [Circulation, Range, WaterSpecificHeat])),
            ModeGroup.OneOf(new Mode("cycles", [Cycles]), new Mode("conductivities", [MakeupConductivity, BlowdownConductivity])),
            ModeGroup.AndFor(
                new Mode("for year", [Hours]) { Optional = [LoadFactor], Gives = [MakeupVolume] },
                new Mode("for change", [Hours, CyclesNew]) { Optional = [LoadFactor, DriftShareNew], Gives = [MakeupVolume, MakeupVolumeNew, Saving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var heat = x.Has(HeatLoad) ? x[HeatLoad]
            : x.Step("nhiệt thải", "heat rejected", "Q = V·ρ·c_p·ΔT", x[Circulation] * x[WaterDensity] * x[WaterSpecificHeat] * x[Range], "kW");
        var evaporation = x.Give(Evaporation, x[EvaporationShare] * heat / (x[LatentHeat] * x[WaterDensity]), "E = share·Q/(h_fg·ρ)");
        var drift = x.Give(Drift, Drifting(x, DriftShare), "D = d·V");
        var cycles = x.Has(Cycles) ? x[Cycles] : FromConductivities(x);
        var blowdown = x.Give(Blowdown, BlowdownOf(evaporation, cycles, drift), "B = max(0, E/(COC − 1) − D)");
        var makeup = x.Give(Makeup, evaporation + blowdown + drift, "M = E + B + D");
        if (!x.Has(Hours))
            return;
        var before = x.Give(MakeupVolume, makeup * x[Hours] * x[LoadFactor], "M·h·load");
        if (!x.Has(CyclesNew))
            return;
        var driftNew = Drifting(x, DriftShareNew);
        var after = x.Give(MakeupVolumeNew, (evaporation + BlowdownOf(evaporation, x[CyclesNew], driftNew) + driftNew) * x[Hours]
            * x[LoadFactor], "(E + B_new + D_new)·h·load");
        x.Give(Saving, before - after, "ΔV");
    }

    private static Quantity Drifting(Worksheet x, Input share) => x[share].Si == 0 ? Quantity.Of(0, "m3/h") : x[share] * x[Circulation];

    // Drift carries salt out too: only what it leaves over must be blown down.
    private static Quantity BlowdownOf(Quantity evaporation, Quantity cycles, Quantity drift) =>
        Quantity.Max(Quantity.Of(0, "m3/h"), (evaporation / (cycles - 1)) - drift);

    private static Quantity FromConductivities(Worksheet x)
    {
        Worksheet.RefuseIf(x[BlowdownConductivity] <= x[MakeupConductivity], "blowdown-not-concentrated", BlowdownConductivity,
            "Độ dẫn điện xả đáy phải cao hơn nước bổ sung.", "The blowdown must be saltier than the make-up.");
        return x.Step("số chu kỳ cô đặc", "cycles of concentration", "COC = C_bd/C_mu", x[BlowdownConductivity] / x[MakeupConductivity], "1");
    }
}
