using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Gives up a document that is not to become a plan; its files may be uploaded again.</summary>
public sealed class AbandonReview(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid ReviewId, string? Reason);

    /// <returns>The review; refuses <c>not-allowed</c>, <c>review-unknown</c>, <c>review-ended</c>, <c>reason-missing</c>, <c>field-too-long</c>.</returns>
    public async Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.ReviewPlans))
            return new Refusal("not-allowed");
        if (string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("reason-missing");
        if (request.Reason.Length > ReviewLimits.ReasonLength)
            return new Refusal("field-too-long", ReviewLimits.ReasonLength.ToString(CultureInfo.InvariantCulture));
        // While it is read, its progress is saved again and again: whoever gives it up must only win once.
        for (;;)
        {
            var review = await db.PlanReviews.AsTracking().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == request.ReviewId, cancellation);
            if (review is null)
                return new Refusal("review-unknown");
            if (review.State is ReviewState.Confirmed or ReviewState.Abandoned or ReviewState.Refused)
                return new Refusal("review-ended");
            review.Abandon(request.Reason.Trim(), actor, time.GetUtcNow());
            try
            {
                await db.SaveChangesAsync(cancellation);
                return review;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
