using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Says what the review of one enterprise came to; may be said anew while the year's review is open.</summary>
public sealed class ReviewEnterprise(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Version">Of the entry, as the person saw it.</param>
    public sealed record Request(int Year, Guid EnterpriseId, int Version, CampaignOutcome Outcome, string Note);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-campaign</c>, <c>campaign-closed</c>, <c>changed-meanwhile</c>, <c>review-outcome</c>, <c>review-note</c>.</returns>
    public async Task<Outcome<CampaignEntry>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleOrDefaultAsync(c => c.ProvinceId == province.Id && c.Year == request.Year, cancellation);
        var entry = await db.Set<CampaignEntry>().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Year == request.Year && r.EnterpriseId == request.EnterpriseId, cancellation);
        if (campaign is null || entry is null)
            return new Refusal("no-such-campaign");
        if (campaign.ClosedAt is not null)
            return new Refusal("campaign-closed");
        if (entry.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (entry.Review(request.Outcome, request.Note.Trim(), time.GetUtcNow(), actor.Id) is { } refusal)
            return refusal;
        return await db.SaveAsync(actor.Does("review-enterprise"), cancellation) is { } lost ? lost : entry;
    }
}
