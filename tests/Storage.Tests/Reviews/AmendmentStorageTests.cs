using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

public class AmendmentStorageTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_amendment_becomes_the_next_version(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        var plan = await database.ImportSampleAsync();
        var id = await database.OpenAmendmentAsync(plan.Id);
        var view = (await database.RunAsync((ComparisonQueries queries) => queries.FindAsync(id, Vietnamese))).ShouldNotBeNull();
        (view.NextVersion, view.Comparison.Doubtful, view.Comparison.Count(ItemChange.Changed), view.Comparison.Count(ItemChange.Added), view.Comparison.Count(ItemChange.Dropped))
            .ShouldBe((2, 0, 1, 1, 1));

        var result = (await database.ConfirmAsync(id)).Value.ShouldNotBeNull();
        (result.PlanId, result.Version).ShouldBe((plan.Id, 2));
        var tasks = await database.RunAsync((PlannedTaskQueries queries) => queries.ListAsync(plan.Id, TaskFilter.None));
        tasks.Select(t => (t.Ordinal, t.Place.Version)).ShouldBe([(1, 2), (3, 1), (4, 2)]);
        // What the new wording does not speak of stays as it was.
        (tasks[0].Section, tasks[0].Origin, tasks[0].Product, tasks[0].To).ShouldBe(("annex.1", TaskOrigin.Annex, "Cơ sở dữ liệu", new DateOnly(2028, 12, 31)));
        tasks[0].Lead.ShouldHaveSingleItem().Key.ShouldBe("so-cong-thuong");
        (tasks[2].Origin, tasks[2].Section).ShouldBe((TaskOrigin.Annex, "annex"));
        var source = await database.RunAsync((PlanSourceQueries sources) => sources.TextAsync(plan.Id, 2));
        source[tasks[0].Place.Start..tasks[0].Place.End].ShouldBe("Xây dựng cơ sở dữ liệu về điện tử, đồ gỗ và dệt may.");
        (await database.RunAsync((ProgrammeDb db) => db.TaskAgencies.Where(a => a.TaskOrdinal == 1 && a.TaskSince == 2 && a.Role == AgencyRole.Lead).SingleAsync())).UnitCode.ShouldBe("M01");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_version_before_stays_as_it_was(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        (await database.ConfirmAsync(await database.OpenAmendmentAsync(plan.Id))).Succeeded.ShouldBeTrue();
        async Task<IReadOnlyList<string>> TasksOnAsync(DateOnly day)
        {
            var version = (await database.RunAsync(async (PlanVersionQueries q) => Tuple.Create(await q.InForceOnAsync(plan.Id, day)))).Item1;
            var items = await database.RunAsync((PlanVersionQueries q) => q.ItemsAsync(plan.Id, version!.Value, Vietnamese));
            return [.. items!.Where(i => i.Kind == SourceMarkKind.Task).Select(i => i.Text)];
        }

        (await TasksOnAsync(new DateOnly(2026, 8, 31))).ShouldBe(SampleReading.Of().Tasks.Select(t => t.Text), ignoreOrder: true);
        (await TasksOnAsync(new DateOnly(2026, 9, 1))).ShouldNotContain("Tổ chức tập huấn cho cán bộ xã.");
        var versions = await database.RunAsync((PlanVersionQueries q) => q.ListAsync(plan.Id));
        versions.Select(v => (v.Number, v.DocumentNumber, v.Current, v.Added, v.Changed, v.Dropped)).ShouldBe([(2, "40/KH-UBND", true, 1, 1, 1), (1, "12/KH-UBND", false, 0, 0, 0)]);
        var changes = await database.RunAsync((PlanVersionQueries q) => q.CompareAsync(plan.Id, 1, 2, Vietnamese));
        changes!.Items.Single(i => i.Change == ItemChange.Changed).Fields.Single().Words.Pieces.ShouldContain(new DifferencePiece(DifferenceKind.Added, " và dệt may"));
        var wordings = await database.RunAsync((PlanVersionQueries q) => q.TaskAsync(plan.Id, 2, Vietnamese));
        wordings.ShouldHaveSingleItem().Until.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task It_is_one_deed_with_its_counts(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        await database.ConfirmAsync(await database.OpenAmendmentAsync(plan.Id));
        var entries = await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "amend-plan").ToListAsync());
        entries.Select(e => e.Subject).Distinct().ShouldBe([plan.JournalSubject]);
        entries.ShouldContain(e => e.Changes.Contains("Counts.ItemsDropped\":[null,\"1\"]", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_all_who_confirm_at_once_each_sees_the_same_version(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        var id = await database.OpenAmendmentAsync(plan.Id);
        var seen = (await database.ReviewAsync(id)).Version;
        Actor[] people = [SampleReview.Reviewer, SampleReview.Second, SampleReview.Reviewer, SampleReview.Second];
        var all = await Task.WhenAll(people.Select(person => Task.Run(() => database.ConfirmAsync(id, person, seen))));
        all.ShouldAllBe(o => o.Succeeded);
        all.Select(o => o.Value!.Version).Distinct().ShouldBe([2]);
        (await database.RunAsync((ProgrammeDb db) => db.PlanVersions.CountAsync())).ShouldBe(2);
        (await database.RunAsync((ProgrammeDb db) => db.PlannedTasks.CountAsync(t => t.Since == 2))).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_doubtful_is_decided_before_anything_is_confirmed(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        var reading = SampleAmendment.Reading();
        var id = await database.OpenAmendmentAsync(plan.Id, reading with { Tasks = [reading.Tasks[1], reading.Tasks[2], reading.Tasks[0] with { Text = "Mở lớp dạy thêu." }] });
        (await database.ConfirmAsync(id)).Refusal?.Code.ShouldBe("check-comparison-undecided");
        var unlike = (await database.RunAsync((ComparisonQueries q) => q.FindAsync(id, Vietnamese)))!.Comparison.Items.Single(i => i.Doubt is not null);
        unlike.Doubt.ShouldBe(ComparisonDoubt.CitedButUnlike);
        var request = new DecideMatch.Request(id, SourceMarkKind.Task, unlike.Before!.Ordinal, unlike.After!.Ordinal, MatchVerdict.Match, null, null);
        (await database.DecideAsync(request)).Succeeded.ShouldBeTrue();
        // Somebody who had not seen this decision does not overwrite it.
        (await database.DecideAsync(request with { Verdict = MatchVerdict.New, InForce = null })).Refusal?.Code.ShouldBe("changed-meanwhile");
        (await database.DecideAsync(request with { InForce = 99 })).Refusal?.Code.ShouldBe("match-unknown");
        (await database.DecideAsync(new DecideMatch.Request(id, SourceMarkKind.Task, 3, null, MatchVerdict.Drop, " ", null))).Refusal?.Code.ShouldBe("reason-missing");
        (await database.ConfirmAsync(id)).Value?.Version.ShouldBe(2);
        (await database.RunAsync((PlannedTaskQueries q) => q.ListAsync(plan.Id, TaskFilter.None))).Select(t => t.Text).ShouldContain("Mở lớp dạy thêu.");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_reviewer_drops_with_a_reason_and_takes_it_back(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        var id = await database.OpenAmendmentAsync(plan.Id);
        var drop = new DecideMatch.Request(id, SourceMarkKind.Task, 3, null, MatchVerdict.Drop, "Đã hoàn thành", null);
        (await database.DecideAsync(drop)).Succeeded.ShouldBeTrue();
        var decided = (await database.RunAsync((ComparisonQueries q) => q.FindAsync(id, Vietnamese)))!.Comparison;
        decided.Count(ItemChange.Dropped).ShouldBe(2);
        var decision = decided.Items.Single(i => i.Decision is not null).Decision!;
        decision.Reason.ShouldBe("Đã hoàn thành");
        (await database.DecideAsync(drop with { Verdict = null, Seen = decision.Id })).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ComparisonQueries q) => q.FindAsync(id, Vietnamese)))!.Comparison.Count(ItemChange.Dropped).ShouldBe(1);
        (await database.RunAsync((ChooseScope choose) => choose.RunAsync(new ChooseScope.Request(id, ComparisonScope.Whole), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ComparisonQueries q) => q.FindAsync(id, Vietnamese)))!.Comparison.Count(ItemChange.Dropped).ShouldBeGreaterThan(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Numbers_of_dropped_items_never_come_back(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        await database.ConfirmAsync(await database.OpenAmendmentAsync(plan.Id));
        var reading = SampleAmendment.Reading(new DateOnly(2027, 1, 5)) with { Amendments = [] };
        var again = await database.OpenAmendmentAsync(plan.Id, reading with { Tasks = [reading.Tasks[1] with { Text = "Lắp đồng hồ đo nước tại xưởng nhuộm." }] }, "d3");
        (await database.ConfirmAsync(again)).Value?.Version.ShouldBe(3);
        (await database.RunAsync((PlannedTaskQueries q) => q.ListAsync(plan.Id, TaskFilter.None))).Select(t => (t.Ordinal, t.Place.Version)).ShouldBe([(1, 2), (3, 1), (4, 2), (5, 3)]);
    }

    private static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
