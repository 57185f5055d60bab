using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Drives;

/// <summary>Compressibility coefficient Kp of a fan (ISO 5801). Formulas, source and limits: docs/calculators/fan_compressibility.md.</summary>
internal static class FanCompressibility
{
    private static readonly Input ShaftPower = Input.Number("shaft_power", "kW", "> 0", "công suất trục quạt", "fan shaft power");
    private static readonly Input Flow = Input.Number("flow", "m3/s", "> 0", "lưu lượng ở cửa hút", "volume flow at the inlet");
    private static readonly Input InletPressure = Input.Number("inlet_pressure", "kPa(g)", "> -50, < 50",
        "áp suất toàn phần ở cửa hút", "total pressure at the inlet");
    private static readonly Input OutletPressure = Input.Number("outlet_pressure", "kPa(g)", "> -50, < 50",
        "áp suất toàn phần ở cửa đẩy", "total pressure at the outlet");
    private static readonly Input Gamma = Input.Number("gamma", "1", "> 1, < 1.7", "tỷ số nhiệt dung", "ratio of specific heats").Default(1.4);

    private static readonly Output Compressibility = Output.Of("compressibility", "1", "hệ số nén Kp", "Kp");

    public static Calculator Calculator { get; } = new(
        "fan_compressibility", Priority.Extra, "Hệ số nén Kp của quạt (ISO 5801)",
        "Compressibility coefficient Kp of a fan (ISO 5801)")
    {
        Inputs = [ShaftPower, Flow, InletPressure, OutletPressure, AtmosphericPressure, Gamma],
        Outputs = [Compressibility],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var inlet = x[AtmosphericPressure] + x[InletPressure];
        Worksheet.RefuseIf(x[OutletPressure] <= x[InletPressure], "fan-without-pressure-rise", OutletPressure,
            "Áp suất ra không lớn hơn áp suất vào.", "The outlet pressure is not above the inlet pressure.");
        var rise = ((x[OutletPressure] - x[InletPressure]) / inlet).Number;
        var work = ((x[Gamma] - 1) / x[Gamma] * x[ShaftPower] / (x[Flow] * inlet)).Number;
        x.Step("x", "x", "x = (p2 − p1)/p1_abs", rise, "1");
        x.Step("z", "z", "z = (γ − 1)/γ·P_shaft/(Q·p1_abs)", work, "1");
        x.Give(Compressibility, Math.Log(1 + rise) / rise * (work / Math.Log(1 + work)), "Kp = [ln(1+x)/x]·[z/ln(1+z)]");
    }
}
