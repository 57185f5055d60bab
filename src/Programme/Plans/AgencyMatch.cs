using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>Under which units and keys tasks name one agency of today: by its own name, by one of before, by those of units that became part of it.</summary>
/// <param name="Present">Key of the name it goes by today; the key asked for when no unit is known by it.</param>
internal sealed record AgencyMatch(string Present, IReadOnlyList<string> Codes, IReadOnlyList<string> Keys)
{
    /// <param name="key">Key of any name the agency goes or went by.</param>
    public static async Task<AgencyMatch> LoadAsync(ProgrammeDb db, CurrentProvince province, string key, CancellationToken cancellation)
    {
        var bearers = await db.UnitNames.Where(n => n.ProvinceId == province.Id && n.NameKey == key)
            .Join(db.Units, n => new { n.ProvinceId, Code = n.UnitCode }, u => new { u.ProvinceId, u.Code }, (n, u) => new { n.Kind, u.HeirCode })
            .ToListAsync(cancellation);
        var heirs = bearers.Where(b => b.Kind == UnitNameKind.Own || bearers.TrueForAll(o => o.Kind != UnitNameKind.Own))
            .Select(b => b.HeirCode).Distinct().ToList();
        if (heirs.Count == 0)
            return new AgencyMatch(key, [], [key]);
        var units = await db.Units.Where(u => u.ProvinceId == province.Id && heirs.Contains(u.HeirCode)).Select(u => new
        {
            u.Code,
            u.NameKey,
            u.HeirCode,
            Keys = u.Names.Where(n => n.Kind == UnitNameKind.Own).Select(n => n.NameKey).ToList(),
        }).ToListAsync(cancellation);
        return new AgencyMatch(
            heirs.Count == 1 ? units.Find(u => u.Code == heirs[0])?.NameKey ?? key : key,
            [.. units.Select(u => u.Code)],
            [.. units.SelectMany(u => u.Keys).Append(key).Distinct(StringComparer.Ordinal)]);
    }

    public IQueryable<PlannedTask> Narrow(IQueryable<PlannedTask> tasks, AgencyRole? role) => role is { } one
        ? tasks.Where(t => t.Agencies.Any(a => a.Role == one && ((a.UnitCode != null && Codes.Contains(a.UnitCode)) || ((a.UnitCode == null || Codes.Count == 0) && Keys.Contains(a.AgencyKey)))))
        : tasks.Where(t => t.Agencies.Any(a => (a.UnitCode != null && Codes.Contains(a.UnitCode)) || ((a.UnitCode == null || Codes.Count == 0) && Keys.Contains(a.AgencyKey))));
}
