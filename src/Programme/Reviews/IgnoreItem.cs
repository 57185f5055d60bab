using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Leaves an item out of the plan, with a reason.</summary>
public sealed class IgnoreItem(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid ReviewId, int Number, int Version, string? Reason);

    /// <returns>The item; refuses <c>reason-missing</c>, <c>field-too-long</c> and as every step in a review.</returns>
    public Task<Outcome<ReviewItem>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync(request.ReviewId, actor, "ignore-item", async desk =>
        {
            if (string.IsNullOrWhiteSpace(request.Reason))
                return new Refusal("reason-missing");
            if (request.Reason.Length > ReviewLimits.ReasonLength)
                return new Refusal("field-too-long", ReviewLimits.ReasonLength.ToString(CultureInfo.InvariantCulture));
            var outcome = await desk.TakeAsync(request.Number, request.Version, cancellation);
            if (!outcome.Succeeded)
                return outcome;
            if (!outcome.Value.Counts)
                return new Refusal("item-not-counting");
            outcome.Value.Ignore(request.Reason.Trim());
            return outcome;
        }, cancellation);
}
