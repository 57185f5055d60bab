using Xanh.Assessment.Plausibility;

namespace Xanh.Assessment.Tests.Plausibility;

public class MonthlyChecksTests
{
    private static readonly double[] Year = [410, 395, 420, 388, 402, 415, 430, 425, 399, 405, 411, 420];

    [Fact]
    public void A_good_year_raises_no_question() => MonthlyChecks.Series(Months(Year)).ShouldBeEmpty();

    [Theory]
    [InlineData(388_000, 388)]
    [InlineData(0.388, 388)]
    public void A_month_in_another_unit_is_asked_and_not_changed(double wrong, double meant)
    {
        var months = Months([.. Year[..3], wrong, .. Year[4..]]);
        var question = MonthlyChecks.Series(months).Single();
        question.Code.ShouldBe("month-times-1000");
        question.Key.ShouldBe("2025-04");
        question.Proposals.Single().Value.ShouldBe(meant, 1e-9);
        months[3].Value.ShouldBe(wrong);
    }

    [Fact]
    public void A_season_is_no_slip() => MonthlyChecks.Series(Months([100, 90, 80, 30, 5, 1, 1, 2, 10, 60, 90, 110])).ShouldBeEmpty();

    [Fact]
    public void A_negative_month_is_asked()
    {
        var question = MonthlyChecks.Series(Months([.. Year[..3], -388, .. Year[4..]])).Single();
        question.Code.ShouldBe("month-negative");
        question.Proposals.Single().Value.ShouldBe(388);
    }

    [Fact]
    public void Missing_and_double_months_are_asked()
    {
        MonthlyValue[] months = [new(new(2025, 1, 31), 10), new(new(2025, 3, 1), 12), new(new(2025, 3, 20), 13), new(new(2025, 5, 1), null)];
        MonthlyChecks.Series(months).Select(q => (q.Code, q.Key)).ShouldBe([("month-twice", "2025-03"), ("month-missing", "2025-02"), ("month-missing", "2025-04"), ("month-missing", "2025-05")]);
    }

    [Fact]
    public void Nothing_given_is_nothing_to_ask() => MonthlyChecks.Series([]).ShouldBeEmpty();

    [Fact]
    public void Use_without_production_is_asked()
    {
        var production = Months([5, 0, 7]);
        MonthlyChecks.WithoutProduction(Months([10, 3, 12]), production).Single().Key.ShouldBe("2025-02");
        MonthlyChecks.WithoutProduction(Months([10, 0, 12]), production).ShouldBeEmpty();
    }

    private static List<MonthlyValue> Months(double[] values) => [.. values.Select((v, i) => new MonthlyValue(new DateOnly(2025, i + 1, 1), v))];
}
