using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>What is asked about classified enterprises.</summary>
public sealed class ClassificationQueries(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>By name without accents.</summary>
    /// <param name="take">Rows of the page; null for as many as are given at once.</param>
    public async Task<ClassPage> ListAsync(ClassFilter filter, int skip, int? take, CancellationToken cancellation = default)
    {
        var found = Narrow(filter);
        var count = await found.CountAsync(cancellation);
        var size = take ?? Registers.RegisterQueries<Enterprise>.MostAtOnce;
        // Beyond the end the last page is shown.
        var from = skip >= count && count > 0 ? (count - 1) / size * size : skip;
        var rows = await Rows(Ordered(found).Skip(from).Take(size), cancellation);
        return new ClassPage(rows, count);
    }

    /// <summary>All that a filter finds, for a file.</summary>
    public async IAsyncEnumerable<ClassRow> StreamAsync(ClassFilter filter)
    {
        await foreach (var row in Plain(Ordered(Narrow(filter))).AsAsyncEnumerable())
            yield return row.Told();
    }

    /// <returns>Null while it is not classified.</returns>
    public Task<EnterpriseClass?> FindAsync(Guid enterprise, CancellationToken cancellation = default) => Classes().SingleOrDefaultAsync(c => c.EnterpriseId == enterprise, cancellation);

    /// <summary>Of some enterprises, by their ids.</summary>
    public async Task<IReadOnlyDictionary<Guid, EnterpriseClass>> FindAsync(IReadOnlyCollection<Guid> enterprises, CancellationToken cancellation = default) =>
        await Classes().Where(c => enterprises.Contains(c.EnterpriseId)).ToDictionaryAsync(c => c.EnterpriseId, cancellation);

    public async Task<ClassCounts> CountAsync(CancellationToken cancellation = default)
    {
        var last = await Classes().Select(c => new { c.Edition, c.At }).FirstOrDefaultAsync(cancellation);
        var groups = await Classes().GroupBy(c => new { c.Kind, c.Group, c.Level, c.Capability, c.State }).Select(g => new { g.Key.Kind, g.Key.Group, g.Key.Level, g.Key.Capability, g.Key.State, Count = g.Count() })
            .ToListAsync(cancellation);
        var outcomes = groups.ConvertAll(g => (Outcome: new ClassOutcome(g.Kind, g.Group, g.Level, g.Capability), g.State, g.Count));
        var missing = await Classes().Where(c => c.Missing != "").GroupBy(c => c.Missing).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return new ClassCounts(
            last?.Edition, last?.At, groups.Sum(g => g.Count),
            ClassValues.Decisions.SelectMany(d => outcomes.Select(o => (Key: (d, o.Outcome[d]), o.Count))).GroupBy(v => v.Key).ToDictionary(v => v.Key, v => v.Sum(x => x.Count)),
            outcomes.GroupBy(o => o.State).ToDictionary(s => s.Key, s => s.Sum(o => o.Count)),
            [.. missing.SelectMany(m => KeysOf(m.Key).Select(key => (Key: key, m.Count))).GroupBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, m.Sum(x => x.Count))).OrderByDescending(m => m.Item2).ThenBy(m => m.Key, StringComparer.Ordinal)],
            await Classes().CountAsync(c => c.HasSharesOver, cancellation),
            last is null ? 0 : await ChangedAsync(cancellation));
    }

    internal static IReadOnlyList<string> KeysOf(string missing) => missing.Split(';', StringSplitOptions.RemoveEmptyEntries);

    // Whose records are of another version than the run saw, whoever was reviewed since, who came, and who went.
    private async Task<int> ChangedAsync(CancellationToken cancellation)
    {
        var standing = Standing();
        var lines = db.Set<ActivityLine>().Where(l => l.ProvinceId == province.Id && l.EnterpriseId != null).GroupBy(l => l.EnterpriseId!.Value)
            .Select(g => new { Id = g.Key, Count = g.Count(), Versions = g.Sum(l => l.Version) });
        var compared =
            from enterprise in standing
            join known in Classes() on enterprise.Id equals known.EnterpriseId into classes
            from known in classes.DefaultIfEmpty()
            join line in lines on enterprise.Id equals line.Id into own
            from line in own.DefaultIfEmpty()
            where known == null || known.EnterpriseVersion != enterprise.Version || known.LineCount != ((int?)line.Count ?? 0) || known.LineVersions != ((int?)line.Versions ?? 0)
            select enterprise.Id;
        var reviewed = db.Set<CampaignEntry>().Where(r => r.ProvinceId == province.Id && r.ReviewedAt != null)
            .Where(r => Classes().Any(c => c.EnterpriseId == r.EnterpriseId && c.At < r.ReviewedAt) && standing.Any(e => e.Id == r.EnterpriseId)).Select(r => r.EnterpriseId);
        return await compared.Union(reviewed).CountAsync(cancellation) + await Classes().CountAsync(c => !standing.Any(e => e.Id == c.EnterpriseId), cancellation);
    }

    private IQueryable<EnterpriseClass> Classes() => db.Set<EnterpriseClass>().AsNoTracking().Where(c => c.ProvinceId == province.Id);

    private IQueryable<Enterprise> Standing() => db.Set<Enterprise>().AsNoTracking().Where(e => e.ProvinceId == province.Id && e.EndedOn == null);

    private IQueryable<Joined> Narrow(ClassFilter filter)
    {
        var classes = Classes();
        if (filter.Kind is { } kind)
            classes = classes.Where(c => c.Kind == kind);
        if (filter.Group is { } group)
            classes = classes.Where(c => c.Group == group);
        if (filter.Level is { } level)
            classes = classes.Where(c => c.Level == level);
        if (filter.Capability is { } capability)
            classes = classes.Where(c => c.Capability == capability);
        if (filter.State is { } state)
            classes = classes.Where(c => c.State == state);
        if (filter.Missing is { } missing)
            classes = classes.Where(c => c.Missing.Contains(";" + missing + ";"));
        if (filter.Rule is { } rule)
            classes = classes.Where(c => c.KindRule == rule || c.GroupRule == rule || c.LevelRule == rule || c.CapabilityRule == rule);
        if (filter.SharesOver)
            classes = classes.Where(c => c.HasSharesOver);
        var enterprises = SearchWords.Of(filter.Search).Aggregate(Standing(), (found, word) => found.Where(e => e.SearchText.Contains(word)));
        if (filter.Commune is { } commune)
            enterprises = enterprises.Where(e => e.Commune == commune);
        return enterprises.Join(classes, e => e.Id, c => c.EnterpriseId, (e, c) => new Joined { Enterprise = e, Class = c });
    }

    private static IQueryable<Joined> Ordered(IQueryable<Joined> found) => found.OrderBy(j => j.Enterprise.SortText).ThenBy(j => j.Enterprise.Id);

    private static IQueryable<PlainRow> Plain(IQueryable<Joined> found) => found.Select(j => new PlainRow(
        j.Enterprise.Id, j.Enterprise.Name, j.Enterprise.Commune, j.Class.Kind, j.Class.Group, j.Class.Level, j.Class.Capability, j.Class.State, j.Class.Missing, j.Class.HasSharesOver));

    private static async Task<IReadOnlyList<ClassRow>> Rows(IQueryable<Joined> found, CancellationToken cancellation) => (await Plain(found).ToListAsync(cancellation)).ConvertAll(r => r.Told());

    private sealed class Joined
    {
        public required Enterprise Enterprise { get; init; }

        public required EnterpriseClass Class { get; init; }
    }

    private sealed record PlainRow(Guid Id, string Name, string Commune, string Kind, string Group, string Level, string Capability, ClassState State, string Missing, bool HasSharesOver)
    {
        public ClassRow Told() => new(Id, Name, Commune, new ClassOutcome(Kind, Group, Level, Capability), State, KeysOf(Missing), HasSharesOver);
    }
}
