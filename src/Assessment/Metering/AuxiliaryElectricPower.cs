using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Metering;

/// <summary>Mean electrical power of an auxiliary of a furnace or oven. Formulas, source and limits: docs/calculators/auxiliary_electric_power.md.</summary>
internal static class AuxiliaryElectricPower
{
    private static readonly Input Voltage = Input.Number("voltage", "V", "> 0, ≤ 40000",
        "điện áp: điện áp dây (3 pha) hoặc điện áp pha (1 pha)", "voltage: line to line (3 phases) or phase to neutral (1 phase)");
    private static readonly Input Current = Input.Number("current", "A", "> 0, ≤ 10000", "dòng điện dây", "line current");
    private static readonly Input PowerFactor = Input.Number("power_factor", "1", "> 0, ≤ 1", "hệ số công suất cos φ", "power factor cos phi");
    private static readonly Input Phases = Input.Choice("phases", ["1", "3"], "số pha", "number of phases");
    private static readonly Input TimeShare = Input.Number("time_share", "1", "0 … 1",
        "tỷ lệ thời gian hoạt động", "share of the time in operation").Default(1);

    private static readonly Output Power = Output.Of("power", "kW", "công suất điện trung bình", "mean electrical power");

    public static Calculator Calculator { get; } = new(
        "auxiliary_electric_power", Priority.Extra, "Công suất điện trung bình của thiết bị phụ trợ lò",
        "Mean electrical power of an auxiliary of a furnace or oven")
    {
        Inputs = [Voltage, Current, PowerFactor, Phases, TimeShare],
        Outputs = [Power],
        Compute = Compute,
    };

    private static void Compute(Worksheet x) => x.Give(
        Power,
        ThreePhase.Power(x[Voltage], x[Current], x[PowerFactor], x.Word(Phases)) * x[TimeShare],
        ThreePhase.Formula(x.Word(Phases)) + "·share");
}
