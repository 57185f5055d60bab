using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>Pump efficiency from measured shaft power. Formulas, source and limits: docs/calculators/pump_efficiency.md.</summary>
internal static class PumpEfficiency
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng thể tích", "volume flow");
    private static readonly Input ShaftPower = Input.Number("shaft_power", "kW", "> 0", "công suất trục bơm", "shaft power at the pump");

    private static readonly Output PumpEfficiencyResult = Output.Of("pump_efficiency", "1",
        "công suất thủy lực trên công suất trục; từ chối khi trên 1, cảnh báo khi trên 0,90",
        "hydraulic over shaft power; refused above 1, warned above 0.90");

    public static Calculator Calculator { get; } = new(
        "pump_efficiency", Priority.Core, "Hiệu suất bơm theo công suất trục đo được",
        "Pump efficiency from measured shaft power")
    {
        Inputs = [Density, Flow, Head, ShaftPower],
        Outputs = [PumpEfficiencyResult],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var hydraulic = x.Step("công suất thủy lực", "hydraulic power", Pumping.Formula, Pumping.Power(x[Density], x[Flow], x[Head]), "kW");
        Pumping.GiveEfficiency(x, PumpEfficiencyResult, hydraulic, x[ShaftPower], Flow);
    }
}
