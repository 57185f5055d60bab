using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

/// <summary>Every decision in a review can be taken back, as long as nobody decided anew.</summary>
public class UndoStepTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_decision_about_a_match_and_the_one_it_replaced(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenAmendmentAsync((await database.ImportSampleAsync()).Id);
        var drop = new DecideMatch.Request(id, SourceMarkKind.Task, 3, null, MatchVerdict.Drop, "Đã hoàn thành", null);
        (await database.DecideAsync(drop)).Succeeded.ShouldBeTrue();
        var first = await DecisionAsync(database, id);
        (await database.DecideAsync(drop with { Verdict = MatchVerdict.Keep, Reason = null, Seen = first!.Id })).Succeeded.ShouldBeTrue();
        var steps = await StepsAsync(database, id);
        // The first cannot be taken back while another stands in its place.
        (await UndoAsync(database, id, steps[1])).Refusal?.Code.ShouldBe("undo-too-late");
        (await UndoAsync(database, id, steps[0])).Refusal.ShouldBeNull();
        (await DecisionAsync(database, id)).ShouldBe(first);
        (await UndoAsync(database, id, steps[1])).Refusal.ShouldBeNull();
        (await DecisionAsync(database, id)).ShouldBeNull();
        (await UndoAsync(database, id, steps[1])).Refusal?.Code.ShouldBe("step-unknown");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_word_that_was_taken_back_does_not_come_back_over_a_later_one(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = await database.OpenAmendmentAsync((await database.ImportSampleAsync()).Id);
        var keep = new DecideMatch.Request(id, SourceMarkKind.Task, 3, null, MatchVerdict.Keep, null, null);
        await database.DecideAsync(keep);
        await database.DecideAsync(keep with { Verdict = null, Seen = (await DecisionAsync(database, id))!.Id });
        var takenBack = (await StepsAsync(database, id))[0];
        await database.DecideAsync(keep with { Verdict = MatchVerdict.Drop, Reason = "Đã xong" });
        (await UndoAsync(database, id, takenBack)).Refusal?.Code.ShouldBe("undo-too-late");
        (await DecisionAsync(database, id))!.Verdict.ShouldBe(MatchVerdict.Drop);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Decisions_about_one_plan_do_not_stand_for_another_and_come_back_with_it(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = (await database.ImportSampleAsync()).Id;
        var id = await database.OpenAmendmentAsync(plan);
        (await database.DecideAsync(new DecideMatch.Request(id, SourceMarkKind.Task, 3, null, MatchVerdict.Drop, "Đã hoàn thành", null))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ChoosePurpose c) => c.RunAsync(new ChoosePurpose.Request(id, null), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ProgrammeDb db) => db.ReviewMatches.CountAsync())).ShouldBe(0);
        (await UndoAsync(database, id, (await StepsAsync(database, id))[0])).Refusal.ShouldBeNull();
        (await DecisionAsync(database, id))!.Reason.ShouldBe("Đã hoàn thành");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Scope_purpose_name_and_who_owes(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        var plan = await database.ImportSampleAsync();
        var id = await database.OpenReviewAsync();
        var group = (await database.RunAsync((CreateGroup create) => create.RunAsync(new CreateGroup.Request("Các sở", [], [], ["M01", "M02"]), Programme.Access.Actor.Xanh))).Value!.Code;
        (await database.RunAsync((ChoosePurpose c) => c.RunAsync(new ChoosePurpose.Request(id, plan.Id), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ChooseScope c) => c.RunAsync(new ChooseScope.Request(id, ComparisonScope.Whole), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await ResolveAsync(database, id, "M01", "")).Succeeded.ShouldBeTrue();
        // Whoever did not see that choice does not overwrite it.
        (await ResolveAsync(database, id, "M02", "")).Refusal?.Code.ShouldBe("changed-meanwhile");
        (await ResolveAsync(database, id, "M02", "u:M01")).Succeeded.ShouldBeTrue();
        var owing = new ChooseOwing.Request(id, group, AgencyRole.Lead, TaskOrigin.Annex, OwingRule.NamedMember, "M02", "");
        (await database.RunAsync((ChooseOwing c) => c.RunAsync(owing, SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ChooseOwing c) => c.RunAsync(owing, SampleReview.Second))).Refusal?.Code.ShouldBe("changed-meanwhile");

        foreach (var step in await StepsAsync(database, id))
            (await UndoAsync(database, id, step)).Refusal.ShouldBeNull(step.Action);
        var review = await database.ReviewAsync(id);
        (review.AmendsPlanId, review.PurposeChosen, review.Scope).ShouldBe((null, false, null));
        (await database.RunAsync((ProgrammeDb db) => db.ReviewAgencies.CountAsync())).ShouldBe(0);
        (await database.RunAsync((ProgrammeDb db) => db.ReviewOwings.CountAsync())).ShouldBe(0);
    }

    private static Task<Outcome<PlanReview>> ResolveAsync(TestDatabase database, Guid id, string unit, string seen) => database.RunAsync((ResolveAgency resolve) =>
        resolve.RunAsync(new ResolveAgency.Request(id, "Hội Nghề gốm", unit, null, Remember: false, seen), SampleReview.Reviewer));

    private static Task<Outcome<ReviewStep>> UndoAsync(TestDatabase database, Guid id, ReviewStep step) =>
        database.RunAsync((UndoStep undo) => undo.RunAsync(new UndoStep.Request(id, step.Id), SampleReview.Second));

    private static async Task<MatchDecision?> DecisionAsync(TestDatabase database, Guid id) =>
        (await database.RunAsync((ComparisonQueries q) => q.FindAsync(id, Vietnamese)))!.Comparison.Items.SingleOrDefault(i => i.Decision is not null)?.Decision;

    // The latest first.
    private static Task<IReadOnlyList<ReviewStep>> StepsAsync(TestDatabase database, Guid id) => database.RunAsync((ReviewQueries q) => q.StepsAsync(id, 10));

    private static Task<TestDatabase> CreateAsync(string kind) => kind == "SQLite" ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
