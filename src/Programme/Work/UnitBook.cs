using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>The units of the province at hand for many look-ups at once: names, names of before, heirs.</summary>
public sealed class UnitBook
{
    private readonly Dictionary<string, (string Name, string Heir)> units;
    private readonly Dictionary<string, string> codes;

    private UnitBook(Dictionary<string, (string Name, string Heir)> units, Dictionary<string, string> codes) => (this.units, this.codes) = (units, codes);

    /// <summary>Codes of all units.</summary>
    public IReadOnlyCollection<string> Codes => units.Keys;

    public static async Task<UnitBook> LoadAsync(ProgrammeDb db, CurrentProvince province, CancellationToken cancellation = default)
    {
        var rows = await db.Units.Where(u => u.ProvinceId == province.Id).OrderBy(u => u.Code)
            .Select(u => new { u.Code, u.Name, u.NameKey, Heir = u.HeirCode })
            .ToListAsync(cancellation);
        var names = await db.UnitNames.Where(n => n.ProvinceId == province.Id).OrderBy(n => n.UnitCode)
            .Select(n => new { n.UnitCode, n.NameKey })
            .ToListAsync(cancellation);
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        // A unit's own name goes before another's alias.
        foreach (var row in rows)
            byName.TryAdd(row.NameKey, row.Code);
        foreach (var name in names)
            byName.TryAdd(name.NameKey, name.UnitCode);
        return new UnitBook(rows.ToDictionary(r => r.Code, r => (r.Name, r.Heir), StringComparer.Ordinal), byName);
    }

    public bool Knows(string code) => units.ContainsKey(code);

    /// <summary>Name of the unit with a code; the code itself when there is no such unit.</summary>
    public string NameOf(string code) => units.TryGetValue(code, out var unit) ? unit.Name : code;

    /// <summary>Code of the unit that stands for this one today.</summary>
    public string HeirOf(string code) => units.TryGetValue(code, out var unit) ? unit.Heir : code;

    /// <summary>Codes of every unit that this one stands for today, its own first.</summary>
    public IReadOnlyList<string> CodesOf(string heir) =>
        [heir, .. units.Where(u => string.Equals(u.Value.Heir, heir, StringComparison.Ordinal) && !string.Equals(u.Key, heir, StringComparison.Ordinal)).Select(u => u.Key)];

    /// <summary>Code of the unit that goes or went by a name; null when none does.</summary>
    public string? CodeOf(string nameKey) => codes.GetValueOrDefault(nameKey);
}
