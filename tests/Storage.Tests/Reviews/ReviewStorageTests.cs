using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

public class ReviewStorageTests
{
    private static readonly string[] Words = ["một", "hai"];

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_review_becomes_the_plan_its_reviewers_left(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        var id = await database.OpenReviewAsync();
        var edited = await database.ItemAsync(id, "tập huấn");
        var ignored = await database.ItemAsync(id, "Rà soát");
        (await database.RunAsync((EditItem edit) => edit.RunAsync(
            new EditItem.Request(id, edited.Number, edited.Version, edited.Read<PlanTask>() with { Text = "Tổ chức tập huấn cho cán bộ phường." }), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((IgnoreItem ignore) => ignore.RunAsync(
            new IgnoreItem.Request(id, ignored.Number, ignored.Version, "Lặp lại mục tiêu."), SampleReview.Second))).Succeeded.ShouldBeTrue();

        var result = await database.ConfirmAsync(id);
        result.Value.ShouldNotBeNull().ByAnother.ShouldBeFalse();
        var tasks = await database.RunAsync((PlannedTaskQueries queries) => queries.ListAsync(result.Value.PlanId, TaskFilter.None));
        tasks.Select(t => t.Text).ShouldBe(["Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.", "Tổ chức tập huấn cho cán bộ phường."]);
        tasks[1].Place.Confidence.ShouldBe(1);
        var agencies = await database.RunAsync((ProgrammeDb db) => db.TaskAgencies.AsNoTracking().ToListAsync());
        agencies.OrderBy(a => a.TaskOrdinal).ThenBy(a => a.Role).ThenBy(a => a.Ordinal).Select(a => (a.UnitCode, a.Rule)).ShouldBe(
            [("M01", OwingRule.Unit), ("M02", OwingRule.WhenAsked), (null, OwingRule.Information), ("M02", OwingRule.Unit)]);
        var entry = await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "confirm-plan").ToListAsync());
        entry.ShouldContain(e => e.Changes.Contains("Counts.Tasks", StringComparison.Ordinal) && e.ActorId == SampleReview.Reviewer.Id);
        (await database.ReviewAsync(id)).State.ShouldBe(ReviewState.Confirmed);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_who_confirm_the_second_sees_the_result_of_the_first(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenReviewAsync();
        var version = (await database.ReviewAsync(id)).Version;
        var both = await Task.WhenAll(
            Task.Run(() => database.ConfirmAsync(id, SampleReview.Reviewer, version)), Task.Run(() => database.ConfirmAsync(id, SampleReview.Second, version)));
        both.ShouldAllBe(o => o.Succeeded);
        both.Count(o => o.Value!.ByAnother).ShouldBe(1);
        both[0].Value!.PlanId.ShouldBe(both[1].Value!.PlanId);
        (await database.RunAsync((ProgrammeDb db) => db.Plans.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_reviewers_never_overwrite_each_other(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenReviewAsync();
        var item = await database.ItemAsync(id, "tập huấn");
        var task = item.Read<PlanTask>();
        var both = await Task.WhenAll(Words.Select(word => Task.Run(() => database.RunAsync((EditItem edit) =>
            edit.RunAsync(new EditItem.Request(id, item.Number, item.Version, task with { Text = "Bản " + word }), SampleReview.Reviewer)))));
        both.Count(o => o.Succeeded).ShouldBe(1);
        both.Single(o => !o.Succeeded).Refusal!.Code.ShouldBe("changed-meanwhile");
        var kept = (await database.ItemAsync(id, "Bản")).Read<PlanTask>().Text;
        kept.ShouldBe(both[0].Succeeded ? "Bản một" : "Bản hai");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Reviewers_of_different_items_do_not_hinder_each_other(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenReviewAsync();
        var tasks = (await database.ReviewAsync(id)).Items.Where(i => i.Kind == SourceMarkKind.Task).ToList();
        var all = await Task.WhenAll(tasks.Select(t => Task.Run(() => database.RunAsync((AcceptItems accept) =>
            accept.RunAsync(new AcceptItems.Request(id, [(t.Number, t.Version)]), SampleReview.Reviewer)))));
        all.ShouldAllBe(o => o.Succeeded);
        var added = await Task.WhenAll(Enumerable.Range(1, 3).Select(n => Task.Run(() => database.RunAsync((AddItem add) => add.RunAsync(
            new AddItem.Request(id, SourceMarkKind.Recipient, new Recipient("Đơn vị " + n.ToString(System.Globalization.CultureInfo.InvariantCulture), new Evidence(default, 1, "reviewed")), null, null), SampleReview.Second)))));
        added.ShouldAllBe(o => o.Succeeded);
        added.Select(o => o.Value!.Number).Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_several_accepted_at_once_only_those_stay_back_that_somebody_changed(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenReviewAsync();
        var seen = (await database.ReviewAsync(id)).Items.Where(i => i.Kind == SourceMarkKind.Task).Select(i => (i.Number, i.Version)).ToList();
        var changed = await database.ItemAsync(id, "tập huấn");
        await database.RunAsync((EditItem edit) => edit.RunAsync(
            new EditItem.Request(id, changed.Number, changed.Version, changed.Read<PlanTask>() with { Text = "Tập huấn cho phường." }), SampleReview.Second));
        async Task<Outcome<AcceptItems.Result>> AcceptAsync(IReadOnlyList<(int, int)> items) =>
            await database.RunAsync((AcceptItems accept) => accept.RunAsync(new AcceptItems.Request(id, items), SampleReview.Reviewer));
        var result = (await AcceptAsync([.. seen, (999, 0)])).Value.ShouldNotBeNull();
        result.Stale.ShouldBe([changed.Number, 999]);
        result.Accepted.ShouldBe(seen.Select(s => s.Number).Where(n => n != changed.Number));
        (await AcceptAsync([])).Refusal?.Code.ShouldBe("accept-nothing");

        // All of them come back in one step.
        var step = (await database.RunAsync((ReviewQueries q) => q.StepsAsync(id, 1))).ShouldHaveSingleItem();
        (await database.RunAsync((UndoStep undo) => undo.RunAsync(new UndoStep.Request(id, step.Id), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.ReviewAsync(id)).Items.Where(i => result.Accepted.Contains(i.Number)).ShouldAllBe(i => i.Decision == ReviewDecision.Open);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Nobody_confirms_what_he_did_not_see(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenReviewAsync();
        var seen = (await database.ReviewAsync(id)).Version;
        var item = await database.ItemAsync(id, "tập huấn");
        await database.RunAsync((AcceptItems accept) => accept.RunAsync(new AcceptItems.Request(id, [(item.Number, item.Version)]), SampleReview.Second));
        (await database.ConfirmAsync(id, version: seen)).Refusal!.Code.ShouldBe("review-changed");
        (await database.RunAsync((ProgrammeDb db) => db.Plans.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Merged_tasks_stay_sources_of_one_and_come_apart_again(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenReviewAsync();
        var into = await database.ItemAsync(id, "cơ sở dữ liệu");
        var other = await database.ItemAsync(id, "tập huấn");
        (await database.RunAsync((MergeItems merge) => merge.RunAsync(
            new MergeItems.Request(id, (into.Number, into.Version), [(other.Number, other.Version)], into.Number), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        var step = await database.RunAsync((ProgrammeDb db) => db.ReviewSteps.AsNoTracking().SingleAsync());
        (await database.RunAsync((UndoStep undo) => undo.RunAsync(new UndoStep.Request(id, step.Id), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.ItemAsync(id, "tập huấn")).Decision.ShouldBe(ReviewDecision.Open);
        (await database.ItemAsync(id, "cơ sở dữ liệu")).Content.ShouldBe(into.Content);

        into = await database.ItemAsync(id, "cơ sở dữ liệu");
        other = await database.ItemAsync(id, "tập huấn");
        await database.RunAsync((MergeItems merge) => merge.RunAsync(new MergeItems.Request(id, (into.Number, into.Version), [(other.Number, other.Version)], into.Number), SampleReview.Reviewer));
        var result = await database.ConfirmAsync(id);
        var source = await database.RunAsync((ProgrammeDb db) => db.TaskSources.AsNoTracking().SingleAsync(s => s.PlanId == result.Value!.PlanId));
        (source.Place.Start, source.Origin).ShouldBe((other.Start, TaskOrigin.Assignment));
        (await database.RunAsync((PlannedTaskQueries q) => q.ListAsync(result.Value!.PlanId, TaskFilter.None))).Count.ShouldBe(2);
    }

    private static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
