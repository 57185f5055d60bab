using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Reviews;

public class ImportPlanTests
{
    [Fact]
    public async Task Everything_read_is_kept()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        plan.Slug.ShouldBe("12-kh-ubnd-2026");

        var found = await database.RunAsync((PlanQueries plans) => plans.FindAsync(plan.Slug));
        found.ShouldNotBeNull();
        (found.Tasks, found.Targets, found.ReportingDuties, found.LegalBases, found.FundingSources, found.Recipients, found.Diagnostics)
            .ShouldBe((3, 3, 1, 1, 1, 1, 1));
        (found.Number, found.IssuedOn, found.PeriodFrom, found.PeriodTo).ShouldBe(("12/KH-UBND", new DateOnly(2026, 3, 9), 2026, 2030));
        (found.SignerName, found.SignerPosition).ShouldBe(("Trần Văn Mẫu", "PHÓ CHỦ TỊCH"));
        found.Files.ShouldBe(["ke-hoach.docx"]);
    }

    [Fact]
    public async Task Every_item_quotes_its_sentence()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        var text = await database.RunAsync((PlanSourceQueries sources) => sources.TextAsync(plan.Id, 1));
        var tasks = await database.RunAsync((PlannedTaskQueries queries) => queries.ListAsync(plan.Id, TaskFilter.None));
        tasks.Select(t => text[t.Place.Start..t.Place.End]).ShouldBe(tasks.Select(t => t.Text));
        var marks = await database.RunAsync((PlanSourceQueries sources) => sources.MarksAsync(plan.Id, 1));
        marks.Count.ShouldBe(2 + 1 + 3 + 3 + 1 + 1 + 1 + 1);
        marks.Select(m => m.Start).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_paper_that_is_no_plan_is_refused()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var outcome = await database.RunAsync((ImportPlan import) =>
            import.RunAsync(new ImportPlan.Request(SampleReading.Files(), SampleReading.Of(PlanKind.NotAPlan)), Actor.Xanh));
        outcome.Refusal?.Code.ShouldBe("not-a-plan");
        (await database.RunAsync((ProgrammeDb db) => db.Plans.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_files_are_taken_once()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportSampleAsync();
        var again = await database.RunAsync((ImportPlan import) =>
            import.RunAsync(new ImportPlan.Request(SampleReading.Files("other-name.docx"), SampleReading.Of()), Actor.Xanh));
        again.Refusal?.Code.ShouldBe("plan-already-imported");
        (await database.RunAsync((ProgrammeDb db) => db.Plans.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Two_plans_of_one_number_get_different_addresses()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportSampleAsync();
        var second = await database.RunAsync((ImportPlan import) =>
            import.RunAsync(new ImportPlan.Request(SampleReading.Files(seed: 9), SampleReading.Of()), Actor.Xanh));
        second.Value?.Slug.ShouldBe("12-kh-ubnd-2026-2");
    }
}
