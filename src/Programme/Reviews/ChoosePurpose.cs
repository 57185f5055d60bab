using System.Globalization;
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
            if (desk.Review.AmendsPlanId != request.AmendsPlanId)
                await ForgetMatchesAsync(desk, cancellation);
            return await desk.ChooseAsync(ChoiceKind.Purpose, "", word, request.Seen, null, cancellation) is { } refusal ? refusal : desk.Review;
        }, cancellation);

    // What was said about items of one plan says nothing about those of another.
    private async Task ForgetMatchesAsync(ReviewDesk desk, CancellationToken cancellation)
    {
        var matches = await db.ReviewMatches.AsNoTracking().Where(m => m.ProvinceId == province.Id && m.ReviewId == desk.Review.Id).OrderBy(m => m.Id)
            .Select(m => new { m.Id, m.Kind, m.InForce, m.Amending }).ToListAsync(cancellation);
        foreach (var match in matches)
        {
            var name = (match.InForce ?? match.Amending)?.ToString(CultureInfo.InvariantCulture);
            await desk.ChooseAsync(ChoiceKind.Match, match.Id.ToString(), null, null, name, cancellation, match.Kind);
        }
    }
}
