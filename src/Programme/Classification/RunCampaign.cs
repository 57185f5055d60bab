using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Opens the review of a year, takes in enterprises that came since, closes it.</summary>
public sealed class RunCampaign(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const string Work = "campaign";
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>How many enterprises came in.</summary>
    public sealed record Taken(int Year, int Count);

    /// <returns>Refuses <c>not-allowed</c>, <c>campaign-year</c>, <c>campaign-there</c>, <c>campaign-nobody</c>, <c>classification-busy</c>.</returns>
    public async Task<Outcome<Taken>> OpenAsync(int year, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (year is < FirstYear or > LastYear)
            return new Refusal("campaign-year", FirstYear.ToString(CultureInfo.InvariantCulture), LastYear.ToString(CultureInfo.InvariantCulture));
        await using var alone = await db.BeginAloneAsync(Work, cancellation);
        if (alone is null)
            return new Refusal("classification-busy");
        if (await FindAsync(year, cancellation) is not null)
            return new Refusal("campaign-there", year.ToString(CultureInfo.InvariantCulture));
        db.Add(new Campaign { ProvinceId = province.Id, Year = year, OpenedAt = time.GetUtcNow(), OpenedBy = actor.Id });
        if (await db.SaveAsync(actor.Does("open-campaign"), cancellation) is { } lost)
            return lost;
        var count = await TakeAsync(year, cancellation);
        if (count == 0)
            return new Refusal("campaign-nobody");
        await alone.CommitAsync(cancellation);
        return new Taken(year, count);
    }

    /// <summary>Takes in who belongs there and is not in it yet.</summary>
    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-campaign</c>, <c>campaign-closed</c>, <c>classification-busy</c>.</returns>
    public async Task<Outcome<Taken>> AddNewAsync(int year, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        await using var alone = await db.BeginAloneAsync(Work, cancellation);
        if (alone is null)
            return new Refusal("classification-busy");
        if (await FindAsync(year, cancellation) is not { } campaign)
            return new Refusal("no-such-campaign");
        if (campaign.ClosedAt is not null)
            return new Refusal("campaign-closed");
        var count = await TakeAsync(year, cancellation);
        if (count > 0)
        {
            db.Tell(actor.Does("add-to-campaign"), province.Id, campaign.JournalSubject, $$"""{"Campaign.Added":[null,"{{count.ToString(CultureInfo.InvariantCulture)}}"]}""");
            await db.SaveChangesAsync(cancellation);
        }
        await alone.CommitAsync(cancellation);
        return new Taken(year, count);
    }

    /// <returns>Null when closed; refuses <c>not-allowed</c>, <c>no-such-campaign</c>, <c>campaign-closed</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Refusal?> CloseAsync(int year, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await FindAsync(year, cancellation) is not { } campaign)
            return new Refusal("no-such-campaign");
        return campaign.Close(time.GetUtcNow(), actor.Id) ?? await db.SaveAsync(actor.Does("close-campaign"), cancellation);
    }

    /// <summary>Enterprises of a year's review that are not in it: who stands and is classified as, or may be, of the environmental industry, or was in an earlier review and not found to be none.</summary>
    internal static IQueryable<Guid> Wanting(ProgrammeDb db, string provinceId, int year)
    {
        var entries = db.Set<CampaignEntry>().Where(r => r.ProvinceId == provinceId);
        var classes = db.Set<EnterpriseClass>().Where(c => c.ProvinceId == provinceId);
        return db.Set<Enterprise>().Where(e => e.ProvinceId == provinceId && e.EndedOn == null)
            .Where(e => !entries.Any(r => r.Year == year && r.EnterpriseId == e.Id))
            .Where(e => classes.Any(c => c.EnterpriseId == e.Id && c.Kind != ClassValues.None) || entries.Any(r => r.Year == year - 1 && r.EnterpriseId == e.Id && r.Outcome != CampaignOutcome.NotEnvironmental))
            .Select(e => e.Id);
    }

    private Task<Campaign?> FindAsync(int year, CancellationToken cancellation) =>
        db.Set<Campaign>().SingleOrDefaultAsync(c => c.ProvinceId == province.Id && c.Year == year, cancellation);

    private async Task<int> TakeAsync(int year, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var wanting = await Wanting(db, province.Id, year).ToListAsync(cancellation);
        var earlier = await db.Set<CampaignEntry>().Where(r => r.ProvinceId == province.Id && r.Year == year - 1).Select(r => new { r.EnterpriseId, r.Outcome })
            .ToDictionaryAsync(r => r.EnterpriseId, r => r.Outcome, cancellation);
        await db.InsertAllAsync(
            wanting.ConvertAll(id => new CampaignEntry { ProvinceId = province.Id, Year = year, EnterpriseId = id, AddedAt = now, Earlier = earlier.GetValueOrDefault(id) }), cancellation);
        return wanting.Count;
    }
}
