using Xanh.Documents.Plan;
using Xanh.Web.Reviews;

namespace Xanh.Web.Tests.Reviews;

public class TimeBasisTests
{
    private static readonly TimeFrame Printed = new("Quý III/2026", TimeKind.Date, new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30));

    [Fact]
    public void New_words_over_untouched_days_ask_for_new_days() => TimeBasis.IsOutdated(TimeBasis.Of(Printed), Printed with { Text = "Quý IV/2026" }).ShouldBeTrue();

    [Fact]
    public void Days_a_person_wrote_stay()
    {
        TimeBasis.IsOutdated(TimeBasis.Of(Printed), Printed with { Text = "Quý IV/2026", To = new DateOnly(2026, 11, 15) }).ShouldBeFalse();
        TimeBasis.IsOutdated(TimeBasis.Of(Printed), Printed with { To = null }).ShouldBeFalse();
    }

    [Fact]
    public void What_was_not_touched_stays()
    {
        TimeBasis.IsOutdated(TimeBasis.Of(Printed), Printed).ShouldBeFalse();
        TimeBasis.IsOutdated(TimeBasis.Of(TimeFrame.None), TimeFrame.None).ShouldBeFalse();
        TimeBasis.IsOutdated(null, Printed).ShouldBeFalse();
    }

    [Fact]
    public void First_words_of_a_new_task_are_read() =>
        TimeBasis.IsOutdated(TimeBasis.Of(TimeFrame.None), TimeFrame.None with { Text = "Quý IV/2026" }).ShouldBeTrue();
}
