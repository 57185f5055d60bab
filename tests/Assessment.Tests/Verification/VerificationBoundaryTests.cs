using Xanh.Assessment.Verification;

namespace Xanh.Assessment.Tests.Verification;

/// <summary>At the boundaries: the shortest baseline, the range it covers, the looseness that warns, targets met exactly.</summary>
public class VerificationBoundaryTests
{
    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(0, 2, false)]
    [InlineData(1, 4, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 5, true)]
    [InlineData(2, 4, false)]
    public void A_baseline_needs_two_periods_more_than_coefficients(int drivers, int periods, bool enough) =>
        Baseline.Fit([.. Enumerable.Range(1, periods).Select(i => new BaselinePeriod(i % 3 + 5, [.. Enumerable.Range(1, drivers).Select(d => Math.Pow(i, d))]))]).Succeeded.ShouldBe(enough);

    // Drivers from 100 to 200: ten per cent of the range beyond them still counts as seen.
    [Theory]
    [InlineData(90, false)]
    [InlineData(89.9, true)]
    [InlineData(210, false)]
    [InlineData(210.1, true)]
    [InlineData(150, false)]
    public void What_lies_beyond_the_baseline_is_said(double driver, bool warned) =>
        SavingVerification.Of(Line(), [new(50, [driver])], []).Value.Warnings.Any(w => w.Code == "outside-baseline").ShouldBe(warned);

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void A_baseline_below_a_year_is_said(int periods, bool warned) =>
        SavingVerification.Of(Baseline.Fit([.. Enumerable.Range(0, periods).Select(i => new BaselinePeriod(100 + (i % 2), [100 + i]))]).Value, [new(90, [103])], [])
            .Value.Warnings.Any(w => w.Code == "baseline-below-a-year").ShouldBe(warned);

    // Without drivers the fit is the mean: use 10 ± d has CV(RMSE) of d·√(n/(n−1))/10.
    [Theory]
    [InlineData(2.0, false)]
    [InlineData(2.6, true)]
    public void A_loose_baseline_is_said(double swing, bool warned)
    {
        var fit = Baseline.Fit([.. Enumerable.Range(0, 12).Select(i => new BaselinePeriod(10 + (i % 2 == 0 ? swing : -swing), []))]).Value;
        fit.Variation.ShouldBe(swing * Math.Sqrt(12.0 / 11) / 10, 1e-12);
        fit.RSquared.ShouldBe(0, 1e-12);
        SavingVerification.Of(fit, [new(9, [])], []).Value.Warnings.Any(w => w.Code == "baseline-loose").ShouldBe(warned);
    }

    [Fact]
    public void Use_that_never_changes_is_explained_by_nothing()
    {
        var fit = Baseline.Fit([new(5, [1]), new(5, [2]), new(5, [3]), new(5, [4])]).Value;
        fit.RSquared.ShouldBe(0);
        fit.ResidualDeviation.ShouldBe(0, 1e-12);
    }

    // The sum of k equal periods of a mean: error² = s²·k·(1 + k/n).
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_error_of_a_sum_grows_with_its_periods(int periods)
    {
        var fit = Baseline.Fit([new(9, []), new(10, []), new(11, []), new(10, [])]).Value;
        var (use, error) = fit.Predict([.. Enumerable.Repeat<IReadOnlyList<double>>([], periods)]);
        use.ShouldBe(10 * periods, 1e-9);
        error.ShouldBe(fit.ResidualDeviation * Math.Sqrt(periods * (1 + (periods / 4.0))), 1e-9);
        fit.ResidualDeviation.ShouldBe(Math.Sqrt(2.0 / 3), 1e-12);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1e-9, true)]
    [InlineData(0.999, true)]
    [InlineData(1, false)]
    [InlineData(double.NaN, false)]
    public void A_confidence_lies_between_none_and_all(double confidence, bool good) => SavingVerification.Of(Line(), [new(50, [150])], [], confidence).Succeeded.ShouldBe(good);

    [Fact]
    public void A_target_is_reached_missed_or_open()
    {
        var saving = new VerifiedSaving(100, 80, 5, 0.9, [], []);
        (saving.Saving, saving.Share, saving.Low, saving.High, saving.IsSignificant).ShouldBe((20, 0.2, 15, 25, true));
        saving.Against(0.15).ShouldBe(TargetState.Reached);
        saving.Against(0.1501).ShouldBe(TargetState.Open);
        saving.Against(0.25).ShouldBe(TargetState.Open);
        saving.Against(0.2501).ShouldBe(TargetState.Missed);
        new VerifiedSaving(100, 95, 5, 0.9, [], []).IsSignificant.ShouldBeFalse();
        new VerifiedSaving(100, 94.9, 5, 0.9, [], []).IsSignificant.ShouldBeTrue();
    }

    [Fact]
    public void An_adjustment_moves_what_is_expected_and_may_leave_nothing()
    {
        var plain = SavingVerification.Of(Line(), [new(50, [150])], []).Value;
        SavingVerification.Of(Line(), [new(50, [150])], [new(7, "nhà mới"), new(-2, "dừng máy")]).Value.Expected.ShouldBe(plain.Expected + 5, 1e-9);
        SavingVerification.Of(Line(), [new(50, [150])], [new(-plain.Expected, "đóng cửa")]).Refusals.Single().Code.ShouldBe("nothing-expected");
        SavingVerification.Of(Line(), [new(50, [150])], [new(1, "")]).Refusals.Single().Code.ShouldBe("adjustment-without-reason");
    }

    private static Baseline Line() => Baseline.Fit([.. Enumerable.Range(0, 12).Select(i => new BaselinePeriod(10 + (0.5 * Driver(i)) + (i % 2 == 0 ? 0.5 : -0.5), [Driver(i)]))]).Value;

    private static double Driver(int i) => 100 + (i * 100.0 / 11);
}
