using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>What is asked about units and groups.</summary>
public sealed class UnitQueries(ProgrammeDb db, CurrentProvince province)
{
    public Task<UnitDirectory> DirectoryAsync(CancellationToken cancellation = default) => UnitDirectory.LoadAsync(db, province, cancellation);

    /// <summary>The units that <paramref name="filter"/> lets through, by kind, then by code.</summary>
    public async Task<IReadOnlyList<UnitSummary>> ListAsync(UnitFilter filter, CancellationToken cancellation = default)
    {
        var units = db.Units.Where(u => u.ProvinceId == province.Id);
        foreach (var word in SearchWords.Of(filter.Search))
        {
            var (key, code) = (Slug.Of(word), word.ToUpperInvariant());
            units = units.Where(u => u.Names.Any(n => n.NameKey.Contains(key)) || u.Code.Contains(code));
        }
        if (filter.Kind is { } kind)
            units = units.Where(u => u.Kind == kind);
        if (filter.InBeing is { } inBeing)
            units = units.Where(u => u.To == null == inBeing);
        var rows = await units
            .Select(u => new UnitSummary(
                u.Code, u.Name, u.Kind, u.ParentCode, u.From, u.To, u.HeirCode, u.IsStanding,
                u.Names.Where(n => n.Kind == UnitNameKind.Own || n.Kind == UnitNameKind.Former).OrderBy(n => n.Ordinal).Where(n => n.Name != u.Name).Select(n => n.Name).ToList(),
                db.Units.Where(h => h.ProvinceId == u.ProvinceId && h.Code == u.HeirCode).Select(h => h.Name).FirstOrDefault()))
            .ToListAsync(cancellation);
        return [.. rows.OrderBy(u => u.Kind).ThenBy(u => u.Code, StringComparer.Ordinal)];
    }

    /// <summary>A unit with names, people and what came before and after it; null when there is none.</summary>
    public async Task<UnitDetails?> FindAsync(string code, CancellationToken cancellation = default)
    {
        var unit = await db.Units.AsNoTracking().Include(u => u.Names).Include(u => u.Contacts)
            .SingleOrDefaultAsync(u => u.ProvinceId == province.Id && u.Code == code, cancellation);
        if (unit is null)
            return null;
        var successions = await db.UnitSuccessions.AsNoTracking().Where(s => s.ProvinceId == province.Id && (s.FromCode == code || s.ToCode == code)).ToListAsync(cancellation);
        var codes = successions.SelectMany(s => new[] { s.FromCode, s.ToCode }).Append(unit.HeirCode).Append(unit.ParentCode ?? code).Distinct().ToList();
        var names = await db.Units.Where(u => u.ProvinceId == province.Id && codes.Contains(u.Code)).ToDictionaryAsync(u => u.Code, u => u.Name, cancellation);
        var groups = await db.UnitGroups.AsNoTracking().Where(g => g.ProvinceId == province.Id).OrderBy(g => g.NameKey).Include(g => g.Members.Where(m => m.UnitCode == code)).ToListAsync(cancellation);
        return new UnitDetails(
            unit,
            [.. successions.OrderBy(s => s.On).ThenBy(s => s.FromCode, StringComparer.Ordinal).ThenBy(s => s.ToCode, StringComparer.Ordinal)],
            names,
            [.. groups.Where(g => g.Members.Count > 0 || g.Kinds.Contains(unit.Kind))]);
    }

    /// <summary>A group with its members by name; null when there is none.</summary>
    public Task<UnitGroup?> FindGroupAsync(string code, CancellationToken cancellation = default) =>
        db.UnitGroups.AsNoTracking().Include(g => g.Members).SingleOrDefaultAsync(g => g.ProvinceId == province.Id && g.Code == code, cancellation);
}
