using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says whom a printed name means: a unit, a group, or nobody of the province; for this review, or for good as another name of the unit.</summary>
public sealed class ResolveAgency(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="UnitCode">Null, as is the group's, for a name that means nobody of the province.</param>
    /// <param name="Remember">Keeps the name as an alias of the unit, for all plans to come.</param>
    /// <param name="Seen">See <see cref="AgencyMeaning.Word"/> when the person chose; null when it does not matter.</param>
    public sealed record Request(Guid ReviewId, string Name, string? UnitCode, string? GroupCode, bool Remember, string? Seen = null);

    /// <returns>The review; refuses <c>unit-unknown</c>, <c>changed-meanwhile</c> and as every step in a review.</returns>
    public async Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var outcome = await new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, "resolve-agency", async desk =>
        {
            if (!await IsKnownAsync(request, cancellation))
                return new Refusal("unit-unknown", request.UnitCode ?? request.GroupCode ?? "");
            var word = ReviewChoices.AgencyWord(request.UnitCode, request.GroupCode);
            return await desk.ChooseAsync(ChoiceKind.Agency, Slug.Of(request.Name), word, request.Seen, request.Name, cancellation) is { } refusal ? refusal : desk.Review;
        }, cancellation);
        if (!outcome.Succeeded || !request.Remember || request.UnitCode is not { } code)
            return outcome;
        db.ChangeTracker.Clear();
        var unit = await db.Units.AsTracking().Include(u => u.Names).SingleAsync(u => u.ProvinceId == province.Id && u.Code == code, cancellation);
        unit.AddName(request.Name, UnitNameKind.Alias);
        return await db.SaveAsync(actor.Does("remember-name"), cancellation) is { } refusal ? refusal : outcome;
    }

    private async Task<bool> IsKnownAsync(Request request, CancellationToken cancellation)
    {
        if (request.UnitCode is { } unit)
            return await db.Units.AnyAsync(u => u.ProvinceId == province.Id && u.Code == unit, cancellation);
        return request.GroupCode is not { } group || await db.UnitGroups.AnyAsync(g => g.ProvinceId == province.Id && g.Code == group, cancellation);
    }
}
