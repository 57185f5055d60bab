using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>A re-selected pump: motor input, energy and cost for the duty. Formulas, source and limits: docs/calculators/pump_system_modified.md.</summary>
internal static class PumpSystemModified
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng thể tích", "volume flow");
    private static readonly Input PumpEfficiency = Input.Number("pump_efficiency", "1", "> 0, ≤ 0.95",
        "hiệu suất bơm mới", "efficiency of the new pump");

    private static readonly Output HydraulicPower = Output.Of("hydraulic_power", "kW", "công suất thủy lực", "hydraulic power");
    private static readonly Output ShaftPower = Output.Of("shaft_power", "kW", "công suất trục bơm", "shaft power at the pump");
    private static readonly Output MotorInputPower = Output.Of("motor_input_power", "kW",
        "công suất điện vào động cơ", "electrical input of the motor");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng", "electricity");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí", "cost");

    public static Calculator Calculator { get; } = new(
        "pump_system_modified", Priority.Core, "Bơm chọn lại: công suất điện, điện năng và chi phí cho cùng nhiệm vụ",
        "A re-selected pump: motor input, energy and cost for the duty")
    {
        Inputs = [Density, Flow, Head, PumpEfficiency, MotorEfficiency, DriveEfficiency, Hours, ElectricityPrice],
        Outputs = [HydraulicPower, ShaftPower, MotorInputPower, Energy, Cost],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var hydraulic = x.Give(HydraulicPower, Pumping.Power(x[Density], x[Flow], x[Head]), Pumping.Formula);
        Pumping.WarnIfOptimistic(x, x[PumpEfficiency]);
        var shaft = x.Give(ShaftPower, hydraulic / x[PumpEfficiency], "P_shaft = P_h/η_pump");
        var input = x.Give(MotorInputPower, shaft / (x[MotorEfficiency] * x[DriveEfficiency]), "P_in = P_shaft/(η_motor·η_drive)");
        var energy = x.Give(Energy, input * x[Hours], "E = P_in·h");
        x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
    }
}
