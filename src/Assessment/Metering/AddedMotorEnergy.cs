using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Metering;

/// <summary>Electricity of a group of identical motors (same arithmetic as electricity_reduction, nameplate mode). Formulas, source and limits: docs/calculators/added_motor_energy.md.</summary>
internal static class AddedMotorEnergy
{
    private static readonly Input RatedPower = Input.Number("rated_power", "kW", "> 0",
        "công suất trục định mức của một động cơ", "rated shaft power of one motor");
    private static readonly Input LoadFactor = Input.Number("load_factor", "1", "> 0, ≤ 1.25",
        "tải trên trục so với định mức", "shaft load as share of rated power");
    private static readonly Input Efficiency = Input.Number("efficiency", "1", "> 0, ≤ 1", "hiệu suất động cơ", "motor efficiency as a fraction");

    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng của tất cả động cơ", "electricity of all motors");

    public static Calculator Calculator { get; } = new(
        "added_motor_energy", Priority.Extra, "Điện năng của một nhóm động cơ giống nhau",
        "Electricity of a group of identical motors (same arithmetic as electricity_reduction, nameplate mode)")
    {
        Inputs = [RatedPower, Count, LoadFactor, Hours, Efficiency],
        Outputs = [Energy],
        Compute = Compute,
    };

    private static void Compute(Worksheet x) =>
        x.Give(Energy, x[RatedPower] * x[LoadFactor] / x[Efficiency] * x[Hours] * x[Count], "E = P_rated·LF/η·h·N");
}
