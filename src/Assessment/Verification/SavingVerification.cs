using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Verification;

/// <summary>Compares the periods after an option with what the baseline says of them.</summary>
public static class SavingVerification
{
    private const double LooseFit = 0.25;

    /// <param name="after">Reporting periods, of the length of those of the baseline.</param>
    /// <param name="confidence">Of the interval, above 0 and below 1: 0.9 is usual.</param>
    /// <returns>Refused <c>no-reporting-period</c>, <c>drivers-differ</c>, <c>adjustment-without-reason</c>, <c>confidence-outside-limits</c> or <c>nothing-expected</c>.</returns>
    public static Answer<VerifiedSaving> Of(Baseline baseline, IReadOnlyList<BaselinePeriod> after, IReadOnlyList<NonRoutineAdjustment> adjustments, double confidence = 0.9)
    {
        if (after.Count == 0)
            return Answers.Refused<VerifiedSaving>("no-reporting-period", null, "Chưa có kỳ báo cáo nào.", "There is no reporting period.");
        if (after.Any(p => p.Drivers.Count != baseline.Coefficients.Count - 1))
            return Answers.Refused<VerifiedSaving>("drivers-differ", null, "Các kỳ báo cáo phải có cùng các biến với đường cơ sở.", "Reporting periods must have the drivers of the baseline.");
        if (adjustments.Any(a => string.IsNullOrWhiteSpace(a.Reason)))
            return Answers.Refused<VerifiedSaving>("adjustment-without-reason", null, "Điều chỉnh bất thường phải có lý do.", "An adjustment must say its reason.");
        if (confidence is not (> 0 and < 1))
            return Answers.Refused<VerifiedSaving>("confidence-outside-limits", "confidence", "Độ tin cậy phải nằm giữa 0 và 1.", "The confidence must lie between 0 and 1.");
        var (use, error) = baseline.Predict([.. after.Select(p => p.Drivers)]);
        var expected = use + adjustments.Sum(a => a.Amount);
        if (!(expected > 0))
            return Answers.Refused<VerifiedSaving>("nothing-expected", null, "Đường cơ sở không cho mức tiêu thụ dương ở các kỳ này.", "The baseline expects no use above zero in these periods.");
        return Answers.Of(new VerifiedSaving(expected, after.Sum(p => p.Use), baseline.Reach(confidence) * error, confidence, adjustments, [.. Warnings(baseline, after)]));
    }

    private static IEnumerable<CalculationWarning> Warnings(Baseline baseline, IReadOnlyList<BaselinePeriod> after)
    {
        if (after.Any(p => !baseline.Covers(p.Drivers)))
            yield return new("outside-baseline", new Words("Có kỳ nằm ngoài phạm vi mà đường cơ sở đã thấy.", "Some period lies outside what the baseline has seen."));
        if (baseline.Variation > LooseFit)
            yield return new("baseline-loose", new Words("Đường cơ sở khớp kém: CV(RMSE) trên 25 %.", "The baseline fits loosely: CV(RMSE) above 25 %."));
        if (baseline.Periods < 12)
            yield return new("baseline-below-a-year", new Words("Đường cơ sở có dưới 12 kỳ.", "The baseline has fewer than 12 periods."));
    }
}
