using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says whether a document is a plan of its own or amends a plan in force.</summary>
public sealed class ChoosePurpose(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="AmendsPlanId">Null for a plan of its own.</param>
    /// <param name="Seen">See <see cref="ReviewQueries.PurposeWord"/> when the person chose; null when it does not matter.</param>
    public sealed record Request(Guid ReviewId, Guid? AmendsPlanId, string? Seen = null);

    /// <returns>The review; refuses <c>plan-unknown</c>, <c>changed-meanwhile</c> and as every step in a review.</returns>
    public Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, "choose-purpose", async desk =>
        {
            if (request.AmendsPlanId is { } plan && !await db.Plans.AnyAsync(p => p.ProvinceId == province.Id && p.Id == plan, cancellation))
                return new Refusal("plan-unknown");
            var word = ReviewChoices.PurposeWord(request.AmendsPlanId, chosen: true);
            return await desk.ChooseAsync(ChoiceKind.Purpose, "", word, request.Seen, null, cancellation) is { } refusal ? refusal : desk.Review;
        }, cancellation);
}
