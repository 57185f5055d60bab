using Xanh.Programme.Budget;

namespace Xanh.Programme.Tests.Budget;

public class BudgetLineTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    private readonly BudgetLine line = new() { ProvinceId = "mau", Id = Guid.CreateVersion7(), UnitCode = "M02", Year = 2026 };

    [Fact]
    public void Sums_are_those_of_the_entries_and_their_counter_entries()
    {
        Enter(BudgetStep.Requested, 900_000_000).ShouldBeNull();
        var allotted = Entry(BudgetStep.Allotted, 700_000_001);
        line.Take(allotted).ShouldBeNull();
        line.Take(Entry(BudgetStep.Allotted, -1, allotted.Id)).ShouldBeNull();
        Enter(BudgetStep.Disbursed, 700_000_000).ShouldBeNull();
        (line.Requested, line.Allotted, line.Disbursed).ShouldBe((900_000_000, 700_000_000, 700_000_000));
        line.LeftOf(allotted).ShouldBe(700_000_000);
    }

    [Fact]
    public void More_than_allotted_is_disbursed_only_with_a_reason_which_stays_until_it_is_covered()
    {
        Enter(BudgetStep.Allotted, 100);
        Enter(BudgetStep.Disbursed, 101)!.Code.ShouldBe("budget-overspent");
        (line.Disbursed, line.Entries.Count).ShouldBe((0, 1));
        Enter(BudgetStep.Disbursed, 101, "Khắc phục bão.").ShouldBeNull();
        line.OverspendReason.ShouldBe("Khắc phục bão.");
        Enter(BudgetStep.Requested, 50).ShouldBeNull();
        line.OverspendReason.ShouldBe("Khắc phục bão.");
        Enter(BudgetStep.Allotted, 1).ShouldBeNull();
        line.OverspendReason.ShouldBeNull();
    }

    [Fact]
    public void Taking_back_an_allotment_that_is_spent_asks_for_a_reason_too()
    {
        var allotted = Entry(BudgetStep.Allotted, 100);
        line.Take(allotted);
        Enter(BudgetStep.Disbursed, 80);
        line.Take(Entry(BudgetStep.Allotted, -30, allotted.Id))!.Code.ShouldBe("budget-overspent");
        line.Take(Entry(BudgetStep.Allotted, -20, allotted.Id)).ShouldBeNull();
        line.Allotted.ShouldBe(80);
    }

    [Fact]
    public void No_more_of_an_entry_is_taken_back_than_is_left_of_it()
    {
        var requested = Entry(BudgetStep.Requested, 100);
        line.Take(requested);
        line.Take(Entry(BudgetStep.Requested, -60, requested.Id)).ShouldBeNull();
        line.Take(Entry(BudgetStep.Requested, -41, requested.Id))!.Code.ShouldBe("budget-counter-too-much");
        line.Take(Entry(BudgetStep.Requested, -40, requested.Id)).ShouldBeNull();
        line.Requested.ShouldBe(0);
    }

    [Fact]
    public void A_line_ends_only_when_it_carries_no_money_and_then_takes_none()
    {
        Enter(BudgetStep.Requested, 100);
        line.End(Day, "Nhầm.")!.Code.ShouldBe("budget-line-carries-money");
        line.Take(Entry(BudgetStep.Requested, -100, line.Entries[0].Id));
        line.End(Day, "Nhầm.").ShouldBeNull();
        line.End(Day, "Nhầm.")!.Code.ShouldBe("budget-line-ended");
        Enter(BudgetStep.Requested, 1)!.Code.ShouldBe("budget-line-ended");
    }

    [Fact]
    public void A_line_takes_only_so_many_entries()
    {
        for (var i = 0; i < BudgetLimits.EntriesOfLine; i++)
            Enter(BudgetStep.Requested, BudgetLimits.Amount).ShouldBeNull();
        line.Requested.ShouldBe(BudgetLimits.Amount * BudgetLimits.EntriesOfLine);
        Enter(BudgetStep.Requested, 1)!.Code.ShouldBe("budget-too-many-entries");
    }

    [Theory]
    [InlineData(BudgetStep.Requested, "2024-12-31", false)]
    [InlineData(BudgetStep.Requested, "2025-07-01", true)]
    [InlineData(BudgetStep.Allotted, "2025-12-20", true)]
    [InlineData(BudgetStep.Allotted, "2027-01-01", false)]
    [InlineData(BudgetStep.Disbursed, "2025-12-31", false)]
    [InlineData(BudgetStep.Disbursed, "2026-01-01", true)]
    [InlineData(BudgetStep.Disbursed, "2027-01-31", true)]
    [InlineData(BudgetStep.Disbursed, "2027-02-01", false)]
    public void Days_belong_to_the_budget_year(BudgetStep step, string day, bool belongs)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        BudgetYear.Problem(step, on, 2026, new DateOnly(2028, 1, 1))?.Code.ShouldBe(belongs ? null : "budget-other-year");
        BudgetYear.Problem(step, on, 2026, on.AddDays(-1))!.Code.ShouldBe("day-to-come");
    }

    private Programme.Shared.Refusal? Enter(BudgetStep step, long amount, string? reason = null) => line.Take(Entry(step, amount, reason: reason));

    private BudgetEntry Entry(BudgetStep step, long amount, Guid? counterOf = null, string? reason = null) => new()
    {
        ProvinceId = "mau", Id = Guid.CreateVersion7(), LineId = line.Id, Step = step, Amount = amount, On = Day, DocumentNumber = "12/QĐ", Note = "",
        CounterOf = counterOf, OverspendReason = reason, WrittenAt = DateTimeOffset.UnixEpoch, WrittenBy = Guid.Empty,
    };
}
