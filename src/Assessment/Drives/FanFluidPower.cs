using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Drives;

/// <summary>Air power of a fan. Formulas, source and limits: docs/calculators/fan_fluid_power.md.</summary>
internal static class FanFluidPower
{
    private static readonly Input Flow = Input.Number("flow", "m3/s", "> 0", "lưu lượng ở cửa hút", "volume flow at the inlet");
    private static readonly Input InletPressure = Input.Number("inlet_pressure", "kPa(g)", "> -50, < 50",
        "áp suất toàn phần ở cửa hút", "total pressure at the inlet");
    private static readonly Input OutletPressure = Input.Number("outlet_pressure", "kPa(g)", "> -50, < 50",
        "áp suất toàn phần ở cửa đẩy", "total pressure at the outlet");
    private static readonly Input Compressibility = Input.Number("compressibility", "1", "> 0.8, ≤ 1",
        "hệ số nén Kp", "compressibility coefficient Kp").Default(1);

    private static readonly Output AirPower = Output.Of("air_power", "kW", "công suất khí Q·(p2−p1)·Kp", "air power Q (p2-p1) Kp");

    public static Calculator Calculator { get; } = new(
        "fan_fluid_power", Priority.Core, "Công suất khí của quạt",
        "Air power of a fan")
    {
        Inputs = [Flow, InletPressure, OutletPressure, Compressibility],
        Outputs = [AirPower],
        Compute = Compute,
    };

    private static void Compute(Worksheet x) =>
        x.Give(AirPower, Fans.Power(x[Flow], x[InletPressure], x[OutletPressure], x[Compressibility], OutletPressure), Fans.Formula);
}
