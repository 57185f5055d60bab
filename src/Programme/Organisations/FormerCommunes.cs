using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Communes of before, by name, and the commune that their place is part of today.</summary>
public sealed class FormerCommunes
{
    private readonly Dictionary<string, string?> codes = new(StringComparer.Ordinal);

    private FormerCommunes(IEnumerable<(string Name, string? Place, string Code)> names)
    {
        foreach (var (name, place, code) in names)
        {
            Add(name, code);
            if (place is not null)
                Add(name + ", " + place.Split(',')[0], code);
        }
    }

    public static async Task<FormerCommunes> LoadAsync(ProgrammeDb db, CurrentProvince province, CancellationToken cancellation = default)
    {
        var names = await db.UnitNames.Where(n => n.ProvinceId == province.Id && n.Kind == UnitNameKind.Former)
            .Join(db.Units.Where(u => UnitKinds.Communal.Contains(u.Kind) && u.To == null), n => new { n.ProvinceId, Code = n.UnitCode }, u => new { u.ProvinceId, u.Code }, (n, u) => new { n.Name, n.Place, u.Code })
            .ToListAsync(cancellation);
        return new FormerCommunes(names.Select(n => (n.Name, n.Place, n.Code)));
    }

    /// <summary>The commune of today; null for a name that is not known, or that lay in several communes of today.</summary>
    /// <param name="typed">Xã A; where there were several, Xã A, Huyện B; what follows may stay.</param>
    public string? Find(string typed)
    {
        var parts = typed.Split([',', '-'], 3, StringSplitOptions.TrimEntries);
        return Found(typed) ?? (parts.Length > 1 ? Found(parts[0] + ", " + parts[1]) : null);
    }

    private string? Found(string name) => codes.GetValueOrDefault(Folded(name));

    private void Add(string name, string code)
    {
        var folded = Folded(name);
        codes[folded] = codes.TryGetValue(folded, out var known) && !string.Equals(known, code, StringComparison.Ordinal) ? null : code;
    }

    private static string Folded(string name) => VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(name));
}
