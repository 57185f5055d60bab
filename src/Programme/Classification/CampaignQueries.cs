using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>What is asked about the yearly reviews.</summary>
public sealed class CampaignQueries(ProgrammeDb db, CurrentProvince province, AccountNames accounts)
{
    /// <summary>All years, the newest first, each with how far it is.</summary>
    public async Task<IReadOnlyList<(Campaign Campaign, CampaignProgress Progress)>> ListAsync(CancellationToken cancellation = default)
    {
        var campaigns = await Campaigns().OrderByDescending(c => c.Year).ToListAsync(cancellation);
        var counts = await Entries().GroupBy(r => new { r.Year, r.Outcome }).Select(g => new { g.Key.Year, g.Key.Outcome, Count = g.Count() }).ToListAsync(cancellation);
        return campaigns.ConvertAll(c => (c, Sum("", counts.Where(x => x.Year == c.Year).Select(x => (x.Outcome, x.Count)))));
    }

    /// <returns>Null when there is none.</returns>
    public Task<Campaign?> FindAsync(int year, CancellationToken cancellation = default) => Campaigns().SingleOrDefaultAsync(c => c.Year == year, cancellation);

    /// <summary>How many enterprises belong in the review and are not in it.</summary>
    public Task<int> WantingAsync(int year, CancellationToken cancellation = default) => RunCampaign.Wanting(db, province.Id, year).CountAsync(cancellation);

    /// <summary>How far it is by commune and by group of activity, the larger first.</summary>
    public async Task<(IReadOnlyList<CampaignProgress> ByCommune, IReadOnlyList<CampaignProgress> ByGroup)> ProgressAsync(int year, CancellationToken cancellation = default)
    {
        var counts = await Joined(year).GroupBy(j => new { j.Commune, j.Group, j.Entry.Outcome }).Select(g => new { g.Key.Commune, g.Key.Group, g.Key.Outcome, Count = g.Count() }).ToListAsync(cancellation);
        return (By(counts.Select(c => (c.Commune, c.Outcome, c.Count))), By(counts.Select(c => (c.Group, c.Outcome, c.Count))));
    }

    /// <summary>Who waits first, then by name.</summary>
    public async Task<(IReadOnlyList<CampaignRow> Rows, int Count)> PageAsync(int year, CampaignFilter filter, int skip, int? take, CancellationToken cancellation = default)
    {
        var found = SearchWords.Of(filter.Search).Aggregate(Joined(year), (rows, word) => rows.Where(j => j.SearchText.Contains(word)));
        if (filter.Outcome is { } outcome)
            found = found.Where(j => j.Entry.Outcome == outcome);
        if (filter.Commune is { } commune)
            found = found.Where(j => j.Commune == commune);
        if (filter.Group is { } group)
            found = found.Where(j => j.Group == group);
        var count = await found.CountAsync(cancellation);
        var size = take ?? Registers.RegisterQueries<Enterprise>.MostAtOnce;
        var from = skip >= count && count > 0 ? (count - 1) / size * size : skip;
        return (await Rows(InOrder(found).Skip(from).Take(size)).ToListAsync(cancellation), count);
    }

    /// <returns>Null when it is not in the review of the year.</returns>
    public Task<CampaignRow?> FindAsync(int year, Guid enterprise, CancellationToken cancellation = default) => Rows(Joined(year).Where(j => j.Entry.EnterpriseId == enterprise)).SingleOrDefaultAsync(cancellation);

    /// <summary>The next one that waits; null when nobody does.</summary>
    public async Task<Guid?> NextAsync(int year, Guid besides, CancellationToken cancellation = default) =>
        await InOrder(Joined(year).Where(j => j.Entry.Outcome == CampaignOutcome.Waiting && j.Entry.EnterpriseId != besides)).Select(j => (Guid?)j.Entry.EnterpriseId).FirstOrDefaultAsync(cancellation);

    /// <summary>Reviews of one enterprise through the years, the newest first.</summary>
    public async Task<IReadOnlyList<CampaignEntry>> OfAsync(Guid enterprise, CancellationToken cancellation = default) =>
        await Entries().Where(r => r.EnterpriseId == enterprise).OrderByDescending(r => r.Year).ToListAsync(cancellation);

    public Task<IReadOnlyDictionary<Guid, string>> PeopleAsync(IEnumerable<Guid?> ids, CancellationToken cancellation = default) => accounts.OfAsync(ids.OfType<Guid>(), cancellation);

    private static IReadOnlyList<CampaignProgress> By(IEnumerable<(string Code, CampaignOutcome Outcome, int Count)> counts) =>
        [.. counts.GroupBy(c => c.Code, StringComparer.Ordinal).Select(g => Sum(g.Key, g.Select(x => (x.Outcome, x.Count)))).OrderByDescending(p => p.All).ThenBy(p => p.Code, StringComparer.Ordinal)];

    private static CampaignProgress Sum(string code, IEnumerable<(CampaignOutcome Outcome, int Count)> counts)
    {
        var of = counts.GroupBy(c => c.Outcome).ToDictionary(g => g.Key, g => g.Sum(x => x.Count));
        return new CampaignProgress(
            code, of.Values.Sum(), of.GetValueOrDefault(CampaignOutcome.Confirmed), of.GetValueOrDefault(CampaignOutcome.Corrected), of.GetValueOrDefault(CampaignOutcome.NotEnvironmental));
    }

    private static IQueryable<Member> InOrder(IQueryable<Member> found) => found.OrderBy(j => j.Entry.Outcome == CampaignOutcome.Waiting ? 0 : 1).ThenBy(j => j.SortText).ThenBy(j => j.Entry.EnterpriseId);

    private static IQueryable<CampaignRow> Rows(IQueryable<Member> found) => found.Select(j => new CampaignRow(
        j.Entry.EnterpriseId, j.Name, j.Commune, j.Kind, j.Group, j.Entry.Earlier, j.Entry.Outcome, j.Entry.Note, j.Entry.ReviewedAt, j.Entry.ReviewedBy, j.Entry.Version));

    private IQueryable<Campaign> Campaigns() => db.Set<Campaign>().AsNoTracking().Where(c => c.ProvinceId == province.Id);

    private IQueryable<CampaignEntry> Entries() => db.Set<CampaignEntry>().AsNoTracking().Where(r => r.ProvinceId == province.Id);

    private IQueryable<Member> Joined(int year) =>
        from entry in Entries().Where(r => r.Year == year)
        join enterprise in db.Set<Enterprise>().AsNoTracking() on new { entry.ProvinceId, Id = entry.EnterpriseId } equals new { enterprise.ProvinceId, enterprise.Id }
        join known in db.Set<EnterpriseClass>().AsNoTracking() on new { entry.ProvinceId, entry.EnterpriseId } equals new { known.ProvinceId, known.EnterpriseId } into classes
        from known in classes.DefaultIfEmpty()
        select new Member
        {
            Entry = entry, Name = enterprise.Name, Commune = enterprise.Commune, SortText = enterprise.SortText, SearchText = enterprise.SearchText,
            Kind = known == null ? "" : known.Kind, Group = known == null ? "" : known.Group,
        };

    private sealed class Member
    {
        public required CampaignEntry Entry { get; init; }

        public required string Name { get; init; }

        public required string Commune { get; init; }

        public required string SortText { get; init; }

        public required string SearchText { get; init; }

        public required string Kind { get; init; }

        public required string Group { get; init; }
    }
}
