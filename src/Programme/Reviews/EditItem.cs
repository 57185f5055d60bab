using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Saves a person's wording of an item.</summary>
public sealed class EditItem(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Version">The item's version that the person saw.</param>
    /// <param name="Content">Record of the item's kind, see <see cref="ReviewContent"/>.</param>
    public sealed record Request(Guid ReviewId, int Number, int Version, object Content);

    /// <returns>The item; refuses <c>changed-meanwhile</c>, <c>item-not-counting</c>, <c>field-too-long</c>, <c>item-text-missing</c> and as every step in a review.</returns>
    public Task<Outcome<ReviewItem>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync(request.ReviewId, actor, "edit-item", async desk =>
        {
            if (ContentRules.Problem(request.Content) is { } problem)
                return problem;
            var outcome = await desk.TakeAsync(request.Number, request.Version, cancellation);
            if (!outcome.Succeeded)
                return outcome;
            if (!outcome.Value.Counts)
                return new Refusal("item-not-counting");
            outcome.Value.Edit(request.Content);
            FactsOfReview.Follow(desk.Review, outcome.Value);
            return outcome;
        }, cancellation);
}
