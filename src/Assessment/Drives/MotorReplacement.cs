using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Drives;

/// <summary>Saving of a more efficient motor at the same load. Formulas, source and limits: docs/calculators/motor_replacement.md.</summary>
internal static class MotorReplacement
{
    private static readonly Input RatedPower = Input.Number("rated_power", "kW", "> 0", "công suất trục định mức", "rated shaft power");
    private static readonly Input LoadFactor = Input.Number("load_factor", "1", "> 0, ≤ 1.25",
        "tải trên trục so với định mức", "shaft load as share of rated power");
    private static readonly Input EfficiencyOld = Input.Number("efficiency_old", "1", "> 0, ≤ 1",
        "hiệu suất hiện nay ở tải đó", "efficiency now at that load");
    private static readonly Input EfficiencyNew = Input.Number("efficiency_new", "1", "> 0, ≤ 1",
        "hiệu suất động cơ mới ở tải đó", "efficiency of the new motor at that load");

    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "motor_replacement", Priority.Core, "Mức tiết kiệm của động cơ hiệu suất cao hơn ở cùng tải",
        "Saving of a more efficient motor at the same load")
    {
        Inputs = [RatedPower, LoadFactor, Hours, EfficiencyOld, EfficiencyNew, Count, ElectricityPrice],
        Outputs = [EnergySaving, CostSaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice]) { Gives = [CostSaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var saving = x.Give(EnergySaving, x[Count] * x[RatedPower] * x[LoadFactor] * x[Hours]
            * ((1 / x[EfficiencyOld]) - (1 / x[EfficiencyNew])), "ΔE = N·P·LF·h·(1/η_old − 1/η_new)");
        if (x.Has(ElectricityPrice))
            x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
    }
}
