using Xanh.Programme.Work;

namespace Xanh.Programme.Tests.Work;

public class WorkFactsTests
{
    private static readonly DateOnly Due = new(2026, 9, 30);

    [Fact]
    public void Status_follows_from_facts_and_a_day()
    {
        var facts = new WorkFacts(Due, Continuous: false);
        facts.On(new(2026, 3, 1)).ShouldBe(WorkStatus.NotStarted);
        facts.On(Due).ShouldBe(WorkStatus.NotStarted);
        facts.On(new(2026, 10, 1)).ShouldBe(WorkStatus.Overdue);
        facts.On(new(2035, 1, 1)).ShouldBe(WorkStatus.Overdue);
        var started = facts with { StartedOn = new(2026, 5, 1) };
        started.On(new(2026, 4, 30)).ShouldBe(WorkStatus.NotStarted);
        started.On(new(2026, 5, 1)).ShouldBe(WorkStatus.UnderWay);
        started.On(new(2026, 10, 1)).ShouldBe(WorkStatus.Overdue);
    }

    [Fact]
    public void Done_work_is_in_time_or_late_and_was_overdue_before()
    {
        var inTime = new WorkFacts(Due, Continuous: false, DoneOn: Due);
        inTime.On(Due).ShouldBe(WorkStatus.DoneInTime);
        var late = inTime with { DoneOn = new(2026, 10, 20) };
        late.On(new(2026, 10, 19)).ShouldBe(WorkStatus.Overdue);
        late.On(new(2026, 10, 20)).ShouldBe(WorkStatus.DoneLate);
        late.IsOpenOn(new(2026, 10, 20)).ShouldBeFalse();
    }

    [Fact]
    public void Ended_work_says_so_from_that_day_on()
    {
        var ended = new WorkFacts(Due, Continuous: false, EndedOn: new(2026, 11, 1));
        ended.On(new(2026, 10, 31)).ShouldBe(WorkStatus.Overdue);
        ended.On(new(2026, 11, 1)).ShouldBe(WorkStatus.Ended);
        ended.IsLateOn(new(2026, 11, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Continuous_work_is_reported_or_not_and_never_done()
    {
        var facts = new WorkFacts(new(2026, 12, 31), Continuous: true);
        facts.On(new(2026, 5, 1)).ShouldBe(WorkStatus.NotReported);
        facts.IsLateOn(new(2026, 12, 31)).ShouldBeFalse();
        facts.IsLateOn(new(2027, 1, 1)).ShouldBeTrue();
        var reported = facts with { ReportedOn = new(2026, 6, 1), StartedOn = new(2026, 6, 1), DoneOn = new(2026, 7, 1) };
        reported.On(new(2026, 8, 1)).ShouldBe(WorkStatus.Reported);
        reported.On(new(2027, 8, 1)).ShouldBe(WorkStatus.Reported);
    }
}
