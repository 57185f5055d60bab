using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>An existing pump: shaft power, efficiency, energy and cost from the measured motor input. Formulas, source and limits: docs/calculators/pump_system_existing.md.</summary>
internal static class PumpSystemExisting
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng thể tích", "volume flow");
    private static readonly Input MotorInputPower = Input.Number("motor_input_power", "kW", "> 0",
        "công suất điện vào động cơ", "electrical input of the motor");

    private static readonly Output HydraulicPower = Output.Of("hydraulic_power", "kW", "công suất thủy lực", "hydraulic power");
    private static readonly Output ShaftPower = Output.Of("shaft_power", "kW", "công suất trục bơm", "shaft power at the pump");
    private static readonly Output PumpEfficiency = Output.Of("pump_efficiency", "1",
        "công suất thủy lực trên công suất trục; từ chối khi trên 1, cảnh báo khi trên 0,90",
        "hydraulic over shaft power; refused above 1, warned above 0.90");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng", "electricity");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí", "cost");

    public static Calculator Calculator { get; } = new(
        "pump_system_existing", Priority.Core, "Bơm hiện có: công suất trục, hiệu suất, điện năng và chi phí theo công suất điện đo ở động cơ",
        "An existing pump: shaft power, efficiency, energy and cost from the measured motor input")
    {
        Inputs = [Density, Flow, Head, MotorInputPower, MotorEfficiency, DriveEfficiency, Hours, ElectricityPrice],
        Outputs = [HydraulicPower, ShaftPower, PumpEfficiency, Energy, Cost],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var hydraulic = x.Give(HydraulicPower, Pumping.Power(x[Density], x[Flow], x[Head]), Pumping.Formula);
        var shaft = x.Give(ShaftPower, x[MotorInputPower] * x[MotorEfficiency] * x[DriveEfficiency], "P_shaft = P_in·η_motor·η_drive");
        Pumping.GiveEfficiency(x, PumpEfficiency, hydraulic, shaft, Flow);
        var energy = x.Give(Energy, x[MotorInputPower] * x[Hours], "E = P_in·h");
        x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
    }
}
