using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>The save that makes a plan version out of a review.</summary>
internal sealed class Confirmation(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <inheritdoc cref="ConfirmReview.RunAsync"/>
    public async Task<Outcome<ConfirmReview.Result>> RunAsync(ConfirmReview.Request request, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ReviewPlans))
            return new Refusal("not-allowed");
        db.ChangeTracker.Clear();
        if (await LoadAsync(request.ReviewId, cancellation) is not { } review)
            return new Refusal("review-unknown");
        if (review.State == ReviewState.Confirmed)
            return await ResultOfAsync(review, cancellation);
        if (review.State != ReviewState.Open)
            return new Refusal("review-not-open");
        if (review.Version != request.Version)
            return new Refusal("review-changed");
        if (await ProblemAsync(review, request.Acknowledged, cancellation) is { } problem)
            return await LostAsync(review, problem, cancellation);
        return await SaveAsync(review, actor, cancellation);
    }

    private async Task<Refusal?> ProblemAsync(PlanReview review, IReadOnlyCollection<string> acknowledged, CancellationToken cancellation)
    {
        var checks = await new ReviewChecks(db, province, time).OfAsync(review, cancellation);
        if (checks.FirstOrDefault(c => c.Weight == CheckWeight.Blocks) is { } blocking)
            return new Refusal("check-" + blocking.Code, blocking.Arguments);
        return checks.Any(c => !acknowledged.Contains(c.Code, StringComparer.Ordinal)) ? new Refusal("confirm-unacknowledged") : null;
    }

    private async Task<Outcome<ConfirmReview.Result>> SaveAsync(PlanReview review, Actor actor, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (reading, others) = new ReviewedReading(review).Build();
        var book = await AgencyBook.LoadAsync(db, province, review.Id, PlanDay.Of(review.Items, time), cancellation);
        var built = review.AmendsPlanId is null
            ? await FirstAsync(review, reading, others, book, actor, now, cancellation)
            : await new NextVersion(db, review, book).BuildAsync(reading, comparison => CountsOf(review, reading, comparison), actor, now, cancellation);
        if (!built.Succeeded)
            return await LostAsync(review, built.Refusal, cancellation);
        var (plan, version) = (built.Value.Plan, built.Value.Version);
        review.Confirm(plan.Id, version.Number, actor, now);
        try
        {
            if (await db.SaveAsync(actor.Does(version.Number == 1 ? "confirm-plan" : "amend-plan"), cancellation) is null)
                return new ConfirmReview.Result(plan.Slug, plan.Id, version.Number, ByAnother: false);
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            // The unique digest or slug was taken by somebody who confirmed at this moment.
        }
        return await LostAsync(review, new Refusal("review-changed"), cancellation);
    }

    private async Task<Outcome<MadeVersion>> FirstAsync(
        PlanReview review, PlanReading reading, ILookup<PlanTask, PlanTask> others, AgencyBook book, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var draft = new PlanFromReading(reading, province.Id, Guid.CreateVersion7(now), book.Choose)
        {
            OtherSources = others, ReviewId = review.Id, Counts = CountsOf(review, reading),
        };
        var version = draft.BuildVersion(review.Digest, actor.Id, now, reading.Facts.Date ?? VietnamTime.DayOf(now));
        var plan = draft.Build(await new PlanSlugs(db, province).FreeAsync(reading.Facts, review.Files[0].Name, cancellation), version);
        db.Plans.Add(plan);
        return new MadeVersion(plan, version);
    }

    /// <summary>Was somebody else first, with this review or with the same document? Otherwise the refusal stands.</summary>
    private async Task<Outcome<ConfirmReview.Result>> LostAsync(PlanReview review, Refusal refusal, CancellationToken cancellation)
    {
        var digest = review.Digest;
        db.ChangeTracker.Clear();
        if (await LoadAsync(review.Id, cancellation) is { State: ReviewState.Confirmed } confirmed)
            return await ResultOfAsync(confirmed, cancellation);
        var slug = await db.PlanVersions.Where(v => v.ProvinceId == province.Id && v.SourceDigest == digest)
            .Join(db.Plans, v => new { v.ProvinceId, Id = v.PlanId }, p => new { p.ProvinceId, p.Id }, (v, p) => p.Slug)
            .FirstOrDefaultAsync(cancellation);
        return slug is null ? refusal : new Refusal("already-a-plan", "", slug);
    }

    private Task<PlanReview?> LoadAsync(Guid id, CancellationToken cancellation) => db.PlanReviews.AsTracking()
        .Include(r => r.Files.OrderBy(f => f.Ordinal)).Include(r => r.Source).Include(r => r.Items).Include(r => r.Diagnostics)
        .SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation);

    private async Task<ConfirmReview.Result> ResultOfAsync(PlanReview review, CancellationToken cancellation)
    {
        var slug = await db.Plans.Where(p => p.ProvinceId == province.Id && p.Id == review.PlanId).Select(p => p.Slug).SingleAsync(cancellation);
        return new ConfirmReview.Result(slug, review.PlanId!.Value, review.PlanVersion!.Value, ByAnother: true);
    }

    private static VersionCounts CountsOf(PlanReview review, PlanReading reading, VersionComparison? comparison = null) => new()
    {
        Tasks = reading.Tasks.Count,
        Targets = reading.Targets.Count,
        ReportingDuties = reading.ReportingDuties.Count,
        Ignored = review.Items.Count(i => i.Decision == ReviewDecision.Ignored),
        Merged = review.Items.Count(i => i.Decision == ReviewDecision.Merged),
        Edited = review.Items.Count(i => i.Edited),
        Added = review.Items.Count(i => i.Beginning == ItemBeginning.Added && i.Counts),
        ItemsChanged = comparison?.Count(ItemChange.Changed) ?? 0,
        ItemsAdded = comparison?.Count(ItemChange.Added) ?? 0,
        ItemsDropped = comparison?.Count(ItemChange.Dropped) ?? 0,
    };
}
