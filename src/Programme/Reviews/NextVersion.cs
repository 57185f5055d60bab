using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Builds the next version of a plan from a review that amends it: ends what is changed or dropped, brings what is new. Saved by whoever asked for it.</summary>
internal sealed class NextVersion(ProgrammeDb db, PlanReview review, AgencyBook book)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly Dictionary<PlanTask, PlannedTask> taskBefore = new(ReferenceEqualityComparer.Instance);
    private readonly NextItems contents = new(review.Items.ToDictionary(i => i.Number));

    /// <returns>Refuses <c>plan-unknown</c> and <c>comparison-undecided</c>.</returns>
    public async Task<Outcome<MadeVersion>> BuildAsync(
        PlanReading reading, Func<VersionComparison, VersionCounts> counts, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var provinceId = review.ProvinceId;
        if (await AmendedPlan.LoadAsync(db, provinceId, review.AmendsPlanId!.Value, everVersion: false, cancellation) is not { } plan)
            return new Refusal("plan-unknown");
        var decisions = await ComparisonQueries.DecisionsAsync(db, provinceId, review.Id, cancellation);
        var comparison = ReviewComparison.Of(plan, review, decisions, Vietnamese);
        if (comparison.Doubtful > 0)
            return new Refusal("comparison-undecided", comparison.Doubtful.ToString(CultureInfo.InvariantCulture));

        var number = plan.CurrentVersion + 1;
        var draft = new PlanFromReading(reading, provinceId, plan.Id, Choose, number) { ReviewId = review.Id, Counts = counts(comparison) };
        var issued = reading.Facts.Date ?? VietnamTime.DayOf(now);
        var inForce = plan.Versions.Max(v => v.InForceFrom);
        var version = draft.BuildVersion(review.Digest, actor.Id, now, issued > inForce ? issued : inForce);
        plan.Amend(version);
        db.Add(version);
        await ApplyAsync(comparison, SourceMarkKind.Task, plan.Tasks, number, (c, before, ordinal) => draft.TaskOf(TaskOf(c, before), ordinal), cancellation);
        await ApplyAsync(comparison, SourceMarkKind.Target, plan.Targets, number, (c, before, ordinal) => draft.TargetOf(contents.Target(c, before), ordinal), cancellation);
        await ApplyAsync(comparison, SourceMarkKind.ReportingDuty, plan.ReportingDuties, number, (c, before, ordinal) => draft.DutyOf(contents.Duty(c, before), ordinal), cancellation);
        await ApplyAsync(comparison, SourceMarkKind.LegalBasis, plan.LegalBases, number, (c, before, ordinal) => draft.LegalBasisOf(contents.Basis(c, before), ordinal), cancellation);
        await ApplyAsync(comparison, SourceMarkKind.FundingSource, plan.FundingSources, number, (c, before, ordinal) => draft.FundingSourceOf(contents.Funding(c, before), ordinal), cancellation);
        await ApplyAsync(comparison, SourceMarkKind.Recipient, plan.Recipients, number, (c, before, ordinal) => draft.RecipientOf(contents.Recipient(c, before), ordinal), cancellation);
        db.AddRange(draft.FactsAfter(await LastAsync<PlanFact>(plan, cancellation)));
        db.AddRange(draft.AmendmentsAfter(await LastAsync<PlanAmendment>(plan, cancellation)));
        return new MadeVersion(plan, version);
    }

    private PlanTask TaskOf(ItemComparison item, PlannedTask? before)
    {
        var task = contents.Task(item, before);
        if (before is not null)
            taskBefore[task] = before;
        return task;
    }

    // Who owes stays as it was chosen for the version before, unless this review, or the end of a unit, says otherwise.
    private AgencyChoice Choose(string name, AgencyRole role, PlanTask task)
    {
        var meaning = book.MeaningOf(name);
        if (meaning.Chosen || meaning.Ended is not null || !taskBefore.TryGetValue(task, out var before))
            return book.Choose(name, role, task);
        var key = Slug.Of(name);
        var agencies = before.Agencies.Where(a => a.Role == role).ToList();
        var same = agencies.Find(a => string.Equals(Slug.Of(a.Name), key, StringComparison.Ordinal))
            ?? (meaning.Unknown && string.Equals(task.Evidence.Rule, NextItems.PhraseRule, StringComparison.Ordinal) ? agencies.Find(a => a.Ordinal == PositionOf(name, role, task)) : null);
        return same is null or { UnitCode: null, GroupCode: null }
            ? book.Choose(name, role, task)
            : new AgencyChoice(same.AgencyKey, same.UnitCode, same.GroupCode, same.Rule, same.NamedUnitCode);
    }

    private static int PositionOf(string name, AgencyRole role, PlanTask task) =>
        (role == AgencyRole.Lead ? task.Lead : task.Coordinate).ToList().FindIndex(n => string.Equals(n, name, StringComparison.Ordinal)) + 1;

    private async Task ApplyAsync<T>(
        VersionComparison comparison, SourceMarkKind kind, List<T> inForce, int version, Func<ItemComparison, T?, int, T> build, CancellationToken cancellation)
        where T : PlanItem
    {
        var before = inForce.Where(i => i.Until is null).ToDictionary(i => i.Ordinal);
        var last = await LastAsync<T>(review.AmendsPlanId!.Value, cancellation);
        foreach (var item in comparison.Items.Where(i => i.Kind == kind && i.Change != ItemChange.Kept))
        {
            var old = item.Before is { } b ? before[b.Ordinal] : null;
            if (item.Change != ItemChange.Dropped)
                db.Add(build(item, old, old?.Ordinal ?? ++last));
            old?.EndWith(version);
        }
    }

    private Task<int> LastAsync<T>(Plan plan, CancellationToken cancellation)
        where T : PlanItem => LastAsync<T>(plan.Id, cancellation);

    // Also numbers of items that are gone: a number never comes back as something else.
    private async Task<int> LastAsync<T>(Guid planId, CancellationToken cancellation)
        where T : PlanItem =>
        await db.Set<T>().Where(i => i.ProvinceId == review.ProvinceId && i.PlanId == planId).MaxAsync(i => (int?)i.Ordinal, cancellation) ?? 0;
}
