using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Programme.Tests.HumanResources.Forecasting;

public class LabourForecastTests
{
    private static readonly Assumptions Usual = new(ReplacementRate: 4, StayingShare: 60);

    [Fact]
    public void Every_part_follows_from_the_answers_by_hand()
    {
        // 250 of 1.000 workers answered: everything counts four times.
        var factor = ScaleFactor.Of(new SurveyCoverage(100, 30, 1_000, 250))!;
        factor.Value.ShouldBe(4);
        var horizons = LabourForecast.Of(new ReportedFigures(9, Jobs: 50, NeedIn1: 5, NeedIn3: 12, NeedIn5: 20, Hard: 2), factor, graduates: 15, Usual);
        horizons.Select(h => h.Years).ShouldBe([1, 3, 5]);
        horizons.Select(h => h.Jobs).ShouldAllBe(jobs => jobs == 200);
        horizons.Select(h => h.Need).ShouldBe([20, 48, 80]);
        horizons.Select(h => h.Replacement).ShouldBe([8, 24, 40]);
        horizons.Select(h => h.Trained).ShouldBe([9, 27, 45]);
        horizons.Select(h => h.Demand).ShouldBe([228, 272, 320]);
        horizons.Select(h => h.Supply).ShouldBe([209, 227, 245]);
        horizons.Select(h => h.Gap).ShouldBe([19, 45, 75]);
    }

    [Theory]
    [InlineData(100, 40, 900, 300, 3, true)]
    [InlineData(100, 40, 0, 0, 2.5, false)]
    [InlineData(100, 40, 900, 0, 2.5, false)]
    public void Workers_weigh_where_they_are_known_else_enterprises_do(int addressed, int answered, int workers, int workersAnswered, double value, bool byWorkers)
    {
        var factor = ScaleFactor.Of(new SurveyCoverage(addressed, answered, workers, workersAnswered))!;
        ((double)factor.Value, factor.ByWorkers).ShouldBe((value, byWorkers));
    }

    [Fact]
    public void Without_answers_there_is_no_forecast() => ScaleFactor.Of(new SurveyCoverage(80, 0, 900, 0)).ShouldBeNull();

    [Fact]
    public void When_all_answered_nothing_is_raised()
    {
        var factor = ScaleFactor.Of(new SurveyCoverage(7, 7, 123, 123))!;
        foreach (var reported in new long[] { 0, 1, 7, 99_999 })
            factor.Of(reported).ShouldBe(reported);
    }

    [Fact]
    public void The_parts_shown_add_up_whatever_the_factor()
    {
        var factor = ScaleFactor.Of(new SurveyCoverage(31, 17, 997, 331))!;
        foreach (var jobs in Enumerable.Range(0, 60))
        {
            foreach (var h in LabourForecast.Of(new ReportedFigures(1, jobs, jobs / 3, jobs / 2, jobs, 0), factor, graduates: jobs * 2, new Assumptions(3.7m, 41.3m)))
            {
                h.Demand.ShouldBe(h.Jobs + h.Need + h.Replacement);
                h.Gap.ShouldBe(h.Need + h.Replacement - h.Trained);
                h.Need.ShouldBeGreaterThanOrEqualTo(0);
            }
        }
    }

    [Fact]
    public void More_training_than_need_is_a_surplus()
    {
        var factor = ScaleFactor.Of(new SurveyCoverage(1, 1, 10, 10))!;
        LabourForecast.Of(new ReportedFigures(1, 10, 0, 0, 0, 0), factor, graduates: 100, Usual)[0].Gap.ShouldBe(-60);
    }
}
