using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Reporting;

public class PeriodProposalsTests
{
    [Fact]
    public async Task A_period_that_somebody_made_without_the_plan_is_not_proposed_again()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var before = await ListAsync(database);
        before.Select(p => p.Span!.Value.Year).ShouldBe([2026, 2027]);
        before.ShouldAllBe(p => p.Like == null);
        await database.CreatePeriodAsync(SamplePeriod.Terms() with { Span = before[0].Span!.Value });
        (await ListAsync(database)).Select(p => p.Span!.Value.Year).ShouldBe([2027]);
    }

    [Fact]
    public async Task A_period_of_another_plan_is_named_beside_the_proposal()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var proposal = (await ListAsync(database))[0];
        var second = await database.OpenReviewAsync(SampleReview.WithoutAmendment() with { Facts = SampleReading.Of().Facts with { Number = "90/KH-UBND" } }, "d9");
        (await database.ConfirmAsync(second)).Succeeded.ShouldBeTrue();
        (await database.RunAsync((CreatePeriod create) => create.RunAsync(
            new CreatePeriod.Request(SamplePeriod.Terms() with { Span = proposal.Span!.Value }, proposal.PlanId, proposal.DutyOrdinal), SamplePeriod.Coordinator))).Refusal.ShouldBeNull();
        var left = (await ListAsync(database)).Where(p => p.Span!.Value.Year == proposal.Span!.Value.Year).ToList();
        left.ShouldHaveSingleItem().PlanName.ShouldBe("90/KH-UBND");
        left[0].Like?.Name.ShouldBe("Báo cáo năm 2026");
    }

    [Theory]
    [InlineData(2026, 12, 14, true)]
    [InlineData(2026, 12, 15, false)]
    public async Task A_due_day_before_the_data_are_complete_is_told(int year, int month, int day, bool early)
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var proposal = (await ListAsync(database))[0];
        proposal.Span!.Value.To.ShouldBe(new DateOnly(2026, 12, 14));
        (proposal with { DueOn = new DateOnly(year, month, day) }).IsDueEarly.ShouldBe(early);
    }

    private static Task<IReadOnlyList<PeriodProposal>> ListAsync(TestDatabase database) =>
        database.RunAsync((PeriodProposals proposals) => proposals.ListAsync(CutOff.ByDecree));
}
