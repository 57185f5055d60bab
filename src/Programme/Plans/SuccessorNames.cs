using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What agencies that plans print by a name of before are called today.</summary>
internal sealed class SuccessorNames
{
    // Former: null when the unit itself is a thing of before, under whatever name.
    private readonly Dictionary<string, (string Name, string Key, IReadOnlyList<string>? Former)> units;

    private SuccessorNames(Dictionary<string, (string Name, string Key, IReadOnlyList<string>? Former)> units) => this.units = units;

    /// <param name="codes">Units that tasks name; unknown ones and repetitions do not matter.</param>
    public static async Task<SuccessorNames> LoadAsync(ProgrammeDb db, CurrentProvince province, IEnumerable<string?> codes, CancellationToken cancellation)
    {
        var asked = codes.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count == 0)
            return new SuccessorNames([]);
        var found = await db.Units
            .Where(u => u.ProvinceId == province.Id && asked.Contains(u.Code)
                && (u.HeirCode != u.Code || u.Names.Any(n => n.Kind == UnitNameKind.Former || (n.Kind == UnitNameKind.Own && n.To != null))))
            .Select(u => new
            {
                u.Code,
                Own = u.HeirCode == u.Code,
                Heir = db.Units.Where(h => h.ProvinceId == u.ProvinceId && h.Code == u.HeirCode).Select(h => new { h.Name, h.NameKey }).First(),
                Former = u.Names.Where(n => n.Kind == UnitNameKind.Former || (n.Kind == UnitNameKind.Own && n.To != null)).Select(n => n.NameKey).ToList(),
            })
            .ToListAsync(cancellation);
        return new SuccessorNames(found.ToDictionary(
            u => u.Code,
            u => (u.Heir.Name, u.Heir.NameKey, u.Own ? (IReadOnlyList<string>)u.Former : null),
            StringComparer.Ordinal));
    }

    /// <returns>Its name of today; null when <paramref name="printed"/> is one of today's, or the unit is not known.</returns>
    public string? Of(string? code, string printed)
    {
        if (code is null || !units.TryGetValue(code, out var unit))
            return null;
        var key = Slug.Of(printed);
        return !string.Equals(key, unit.Key, StringComparison.Ordinal) && (unit.Former is null || unit.Former.Contains(key, StringComparer.Ordinal)) ? unit.Name : null;
    }

    public IReadOnlyList<AgencyRef> Tell(IReadOnlyList<AgencyRef> agencies) => [.. agencies.Select(a => a with { Now = Of(a.UnitCode, a.Name) })];
}
