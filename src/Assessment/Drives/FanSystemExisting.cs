using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Drives;

/// <summary>An existing fan: shaft power, efficiency, energy and cost from the measured motor input. Formulas, source and limits: docs/calculators/fan_system_existing.md.</summary>
internal static class FanSystemExisting
{
    private static readonly Input Flow = Input.Number("flow", "m3/s", "> 0", "lưu lượng ở cửa hút", "volume flow at the inlet");
    private static readonly Input InletPressure = Input.Number("inlet_pressure", "kPa(g)", "> -50, < 50",
        "áp suất toàn phần ở cửa hút", "total pressure at the inlet");
    private static readonly Input OutletPressure = Input.Number("outlet_pressure", "kPa(g)", "> -50, < 50",
        "áp suất toàn phần ở cửa đẩy", "total pressure at the outlet");
    private static readonly Input Compressibility = Input.Number("compressibility", "1", "> 0.8, ≤ 1",
        "hệ số nén Kp", "compressibility coefficient Kp").Default(1);
    private static readonly Input MotorInputPower = Input.Number("motor_input_power", "kW", "> 0",
        "công suất điện vào động cơ", "electrical input of the motor");

    private static readonly Output AirPower = Output.Of("air_power", "kW", "công suất khí", "air power");
    private static readonly Output ShaftPower = Output.Of("shaft_power", "kW", "công suất trục quạt", "fan shaft power");
    private static readonly Output FanEfficiency = Output.Of("fan_efficiency", "1",
        "công suất khí trên công suất trục; từ chối khi trên 1, cảnh báo khi trên 0,90", "air over shaft power; refused above 1, warned above 0.90");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng", "electricity");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí", "cost");

    public static Calculator Calculator { get; } = new(
        "fan_system_existing", Priority.Core, "Quạt hiện có: công suất trục, hiệu suất, điện năng và chi phí theo công suất điện đo ở động cơ",
        "An existing fan: shaft power, efficiency, energy and cost from the measured motor input")
    {
        Inputs = [Flow, InletPressure, OutletPressure, Compressibility, MotorInputPower, MotorEfficiency, DriveEfficiency, Hours, ElectricityPrice],
        Outputs = [AirPower, ShaftPower, FanEfficiency, Energy, Cost],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var air = x.Give(AirPower, Fans.Power(x[Flow], x[InletPressure], x[OutletPressure], x[Compressibility], OutletPressure), Fans.Formula);
        var shaft = x.Give(ShaftPower, x[MotorInputPower] * x[MotorEfficiency] * x[DriveEfficiency], "P_shaft = P_in·η_motor·η_drive");
        var efficiency = air / shaft;
        Worksheet.RefuseIf(efficiency > 1, "fan-efficiency-above-one", Flow,
            "Công suất khí lớn hơn công suất trục: số đo không nhất quán.",
                "The air power is above the shaft power: the measurements contradict each other.");
        if (efficiency > 0.9)
            x.Warn("fan-efficiency-high", "Hiệu suất quạt trên 0,90 là hiếm; hãy kiểm tra số đo.",
                "A fan efficiency above 0.90 is rare; check the measurements.");
        x.Give(FanEfficiency, efficiency, "η = P_air/P_shaft");
        var energy = x.Give(Energy, x[MotorInputPower] * x[Hours], "E = P_in·h");
        x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
    }
}
