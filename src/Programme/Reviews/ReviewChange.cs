using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>
/// How every step in a review is saved: with the step itself, so that it can be undone, and with the review's version raised, so that
/// nothing slips in while somebody confirms.
/// </summary>
internal sealed class ReviewChange(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const int Tries = 8;

    /// <param name="action">See <see cref="ReviewStep.Action"/>.</param>
    /// <param name="work">Changes items on the desk. Is run again when another reviewer saved something else at the same moment.</param>
    /// <returns>What the work gave; refuses <c>not-allowed</c>, <c>review-unknown</c>, <c>review-not-open</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<T>> RunAsync<T>(Guid reviewId, Actor actor, string action, Func<ReviewDesk, Task<Outcome<T>>> work, CancellationToken cancellation)
        where T : class
    {
        if (!actor.May(Permission.ReviewPlans))
            return new Refusal("not-allowed");
        for (var i = 0; i < Tries; i++)
        {
            db.ChangeTracker.Clear();
            var review = await db.PlanReviews.AsTracking().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == reviewId, cancellation);
            if (review is null)
                return new Refusal("review-unknown");
            if (review.State != ReviewState.Open)
                return new Refusal("review-not-open");
            var desk = new ReviewDesk(db, review);
            var outcome = await work(desk);
            if (!outcome.Succeeded)
                return outcome;
            var now = time.GetUtcNow();
            if (!desk.HasChanges)
                return outcome;
            review.Touch(now);
            db.ReviewSteps.Add(desk.Step(actor, action, review.ChangedAt!.Value));
            try
            {
                await db.SaveChangesAsync(cancellation);
                return outcome;
            }
            catch (DbUpdateException problem) when (problem is DbUpdateConcurrencyException || (i < Tries - 1 && db.IsDuplicate(problem)) || db.IsDeadlock(problem))
            {
                // Somebody saved another item first, or took the same number for a new one. Looking again tells whether it was this item.
            }
        }
        return new Refusal("changed-meanwhile");
    }
}
