using Xanh.Programme.Registers;

namespace Xanh.Programme.Tests.Registers;

public class DayOrderTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    [Fact]
    public void Only_a_later_day_that_comes_first_is_refused()
    {
        DayOrder.Check(Day, Day, "until").ShouldBeEmpty();
        DayOrder.Check(Day, null, "until").ShouldBeEmpty();
        DayOrder.Check(null, Day, "until").ShouldBeEmpty();
        var fault = DayOrder.Check(Day, Day.AddDays(-1), "until").ShouldHaveSingleItem();
        (fault.Field, fault.Finding.IsDoubt, fault.Finding.Refusal.Code, fault.Finding.Refusal.Arguments[0]).ShouldBe(("until", false, "field-day-before", "09/03/2026"));
    }
}
