using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Takes a plan that was read into the programme as it was read: a review that Xanh itself opens and confirms, for the demo. Its work is opened by <see cref="Work.OpenEntries"/>.</summary>
public sealed class ImportPlan(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Files">The files the plan was read from, in reading order.</param>
    /// <param name="Reading">What <see cref="Documents.PlanReader"/> found in them.</param>
    public sealed record Request(IReadOnlyList<SourceFile> Files, PlanReading Reading);

    /// <returns>The new plan; refuses <c>not-a-plan</c>, <c>plan-already-imported</c> and as <see cref="ConfirmReview"/>.</returns>
    public async Task<Outcome<Plan>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var fileName = request.Files[0].Name;
        if (request.Reading.Kind == PlanKind.NotAPlan)
            return new Refusal("not-a-plan", fileName);
        var digest = SourceDigest.Of(request.Files);
        if (await db.PlanVersions.AnyAsync(v => v.ProvinceId == province.Id && v.SourceDigest == digest, cancellation))
            return new Refusal("plan-already-imported", fileName);

        var review = ReviewOf(request, digest, actor);
        db.PlanReviews.Add(review);
        await db.SaveChangesAsync(cancellation);
        var checks = await new ReviewChecks(db, province, time).OfAsync(review, cancellation);
        var outcome = await new Confirmation(db, province, time)
            .RunAsync(new ConfirmReview.Request(review.Id, review.Version, [.. checks.Select(c => c.Code)]), actor, cancellation);
        return outcome.Succeeded
            ? await db.Plans.AsNoTracking().SingleAsync(p => p.ProvinceId == province.Id && p.Id == outcome.Value.PlanId, cancellation)
            : outcome.Refusal;
    }

    private PlanReview ReviewOf(Request request, string digest, Actor actor)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var review = new PlanReview
        {
            ProvinceId = province.Id,
            Id = id,
            StartedBy = actor.Id,
            StartedByName = actor.Name,
            StartedAt = now,
            Digest = digest,
            Files = [.. request.Files.Select((file, i) => FileOf(file, id, i + 1))],
        };
        review.Begin();
        review.Open(request.Reading, now);
        // As it was read: also a document that says it changes another stands for itself.
        review.SetPurpose(null, chosen: true);
        return review;
    }

    private ReviewFile FileOf(SourceFile file, Guid reviewId, int ordinal) => new()
    {
        ProvinceId = province.Id,
        ReviewId = reviewId,
        Ordinal = ordinal,
        Name = file.Name,
        Length = file.Content.Length,
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content.Span)),
    };
}
