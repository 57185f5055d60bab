using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Electricity;

/// <summary>Saving of a one-to-one lamp replacement. Formulas, source and limits: docs/calculators/lighting_replacement.md.</summary>
internal static class LightingReplacement
{
    private static readonly Input Count = Input.Number("count", "1", "≥ 1", "số đèn", "number of lamps");
    private static readonly Input LampPowerOld = Input.Number("lamp_power_old", "W", "> 0",
        "công suất định mức đèn cũ", "rated power of the old lamp");
    private static readonly Input BallastFactor = Input.Number("ballast_factor", "1", "1 … 1.5",
        "hệ số chấn lưu: công suất vào trên công suất định mức đèn cũ", "input power over rated lamp power of the old lamp").Default(1);
    private static readonly Input LampPowerNew = Input.Number("lamp_power_new", "W", "> 0",
        "công suất vào của đèn mới", "input power of the new lamp");

    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "lighting_replacement", Priority.Core, "Mức tiết kiệm khi thay đèn một đổi một",
        "Saving of a one-to-one lamp replacement")
    {
        Inputs = [Count, LampPowerOld, BallastFactor, LampPowerNew, Hours, ElectricityPrice],
        Outputs = [EnergySaving, CostSaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice]) { Gives = [CostSaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var saving = x.Give(EnergySaving, x[Count] * ((x[LampPowerOld] * x[BallastFactor]) - x[LampPowerNew]) * x[Hours],
            "ΔE = n·(W_old·b − W_new)·h");
        if (x.Has(ElectricityPrice))
            x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
        x.Warn("check-illuminance", "Hãy kiểm tra độ rọi sau khi thay theo QCVN 22:2016/BYT.",
            "Check the illuminance afterwards against QCVN 22:2016/BYT.");
    }
}
