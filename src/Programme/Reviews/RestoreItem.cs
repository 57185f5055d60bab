using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Takes an ignored or merged item back among those that count, as it was.</summary>
public sealed class RestoreItem(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid ReviewId, int Number, int Version);

    /// <returns>The item; refuses <c>item-split</c> for one that others took the place of, and as every step in a review.</returns>
    public Task<Outcome<ReviewItem>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync(request.ReviewId, actor, "restore-item", async desk =>
        {
            var outcome = await desk.TakeAsync(request.Number, request.Version, cancellation);
            if (!outcome.Succeeded)
                return outcome;
            if (outcome.Value.Decision == ReviewDecision.Split)
                return new Refusal("item-split");
            outcome.Value.Restore();
            return outcome;
        }, cancellation);
}
