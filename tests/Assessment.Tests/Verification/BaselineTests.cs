using Xanh.Assessment.Verification;

namespace Xanh.Assessment.Tests.Verification;

public class BaselineTests
{
    // NIST, Statistical Reference Datasets, "Norris" (simple linear regression) with certified results.
    private static readonly double[] X =
    [
        0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8,
        339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
    ];

    private static readonly double[] Y =
    [
        0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6,
        339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
    ];

    // Twelve months, in tonnes and MWh: use = 20 + 0.5·production, now a little more, now a little less.
    private static readonly double[] Tonnes = [100, 120, 90, 110, 130, 140, 95, 105, 125, 135, 115, 108];
    private static readonly double[] Noise = [1, -1, 0.5, -0.5, 1, -1, 0.5, -0.5, 1, -1, 0.5, -0.5];

    [Fact]
    public void The_certified_results_of_norris()
    {
        var fit = Baseline.Fit([.. X.Zip(Y, (x, y) => new BaselinePeriod(y, [x]))]).Value;
        fit.Coefficients[0].Value.ShouldBe(-0.262323073774029, 1e-11);
        fit.Coefficients[0].Error.ShouldBe(0.232818234301152, 1e-11);
        fit.Coefficients[1].Value.ShouldBe(1.00211681802045, 1e-13);
        fit.Coefficients[1].Error.ShouldBe(0.429796848199937e-03, 1e-14);
        fit.ResidualDeviation.ShouldBe(0.884796396144373, 1e-11);
        fit.RSquared.ShouldBe(0.999993745883712, 1e-13);
        fit.DegreesOfFreedom.ShouldBe(34);
        fit.Coefficients[1].T.ShouldBe(1.00211681802045 / 0.429796848199937e-03, 1e-6);
    }

    // Student, two-sided 90 % and 95 % with 10 degrees of freedom: 1.812 and 2.228 in every table.
    [Fact]
    public void The_reach_is_that_of_the_tables()
    {
        Year().Reach(0.9).ShouldBe(1.812, 0.0005);
        Year().Reach(0.95).ShouldBe(2.228, 0.0005);
    }

    // One period at x: error² = s²·(1 + 1/n + (x − x̄)²/S_xx), the textbook formula.
    [Fact]
    public void The_error_of_one_period_is_the_textbook_s()
    {
        var fit = Year();
        var mean = Tonnes.Average();
        var spread = Tonnes.Sum(t => (t - mean) * (t - mean));
        var (use, error) = fit.Predict([[150]]);
        use.ShouldBe(fit.Coefficients[0].Value + (150 * fit.Coefficients[1].Value), 1e-9);
        error.ShouldBe(fit.ResidualDeviation * Math.Sqrt(1 + (1.0 / 12) + ((150 - mean) * (150 - mean) / spread)), 1e-9);
    }

    [Fact]
    public void A_saving_is_verified_against_the_production_of_now()
    {
        var after = Tonnes[..6].Select(t => new BaselinePeriod((20 + (0.5 * t)) * 0.9, [t])).ToList();
        var saving = SavingVerification.Of(Year(), after, [new(12, "lò sấy mới từ tháng 3, đo riêng")]).Value;
        var expected = Year().Predict([.. after.Select(p => p.Drivers)]);
        saving.Expected.ShouldBe(expected.Use + 12, 1e-9);
        saving.Saving.ShouldBe(saving.Expected - saving.Used, 1e-9);
        saving.Margin.ShouldBe(expected.Error * Year().Reach(0.9), 1e-9);
        saving.IsSignificant.ShouldBeTrue();
        saving.Share.ShouldBe(saving.Saving / saving.Expected, 1e-12);
        saving.High.ShouldBe(saving.Saving + saving.Margin, 1e-12);
        saving.Against(0.05).ShouldBe(TargetState.Reached);
        saving.Against(saving.Share).ShouldBe(TargetState.Open);
        saving.Against(0.5).ShouldBe(TargetState.Missed);
        saving.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void More_confidence_is_a_wider_interval()
    {
        BaselinePeriod[] after = [new(70, [110])];
        SavingVerification.Of(Year(), after, [], 0.99).Value.Margin.ShouldBeGreaterThan(SavingVerification.Of(Year(), after, [], 0.8).Value.Margin);
    }

    [Fact]
    public void What_one_should_know_is_said()
    {
        var saving = SavingVerification.Of(Year(), [new(70, [300])], []).Value;
        saving.Warnings.Single().Code.ShouldBe("outside-baseline");
        SavingVerification.Of(Year(), [new(70, [145])], []).Value.Warnings.ShouldBeEmpty();
        var loose = Baseline.Fit([new(10, [1]), new(1, [2]), new(9, [3]), new(2, [4])]).Value;
        SavingVerification.Of(loose, [new(3, [2])], []).Value.Warnings.Select(w => w.Code).ShouldBe(["baseline-loose", "baseline-below-a-year"]);
    }

    [Fact]
    public void A_baseline_that_cannot_be_is_refused()
    {
        Code([]).ShouldBe("baseline-too-short");
        Code([new(1, [1]), new(2, [2]), new(3, [4])]).ShouldBe("baseline-too-short");
        Code([new(1, [1]), new(2, [2]), new(3, [4]), new(3, [4, 5])]).ShouldBe("drivers-differ");
        Code([new(1, [1]), new(2, [2]), new(3, [4]), new(double.NaN, [5])]).ShouldBe("value-not-finite");
        Code([new(1, [7]), new(2, [7]), new(3, [7]), new(4, [7])]).ShouldBe("drivers-collinear");
        Code([new(1, [0]), new(2, [0]), new(3, [0]), new(4, [0])]).ShouldBe("drivers-collinear");
        Code([new(1, [1, 2]), new(2, [2, 4]), new(3, [4, 8]), new(4, [5, 10]), new(4, [6, 12])]).ShouldBe("drivers-collinear");
        Baseline.Fit([new(1, []), new(2, []), new(3, [])]).Value.Coefficients.Single().Value.ShouldBe(2, 1e-12);
    }

    [Fact]
    public void A_verification_that_cannot_be_is_refused()
    {
        Verified([]).ShouldBe("no-reporting-period");
        Verified([new(1, [1, 2])]).ShouldBe("drivers-differ");
        Verified([new(1, [100])], new NonRoutineAdjustment(1, " ")).ShouldBe("adjustment-without-reason");
        Verified([new(1, [-1000])]).ShouldBe("nothing-expected");
        SavingVerification.Of(Year(), [new(1, [100])], [], 1).Refusals.Single().Code.ShouldBe("confidence-outside-limits");
    }

    private static Baseline Year() => Baseline.Fit([.. Tonnes.Zip(Noise, (t, n) => new BaselinePeriod(20 + (0.5 * t) + n, [t]))]).Value;

    private static string Code(BaselinePeriod[] periods) => Baseline.Fit(periods).Refusals.Single().Code;

    private static string Verified(BaselinePeriod[] after, params NonRoutineAdjustment[] adjustments) => SavingVerification.Of(Year(), after, adjustments).Refusals.Single().Code;
}
