using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Names and heirs of all units of the province, enough for a list.</summary>
public sealed class UnitNames
{
    private readonly Dictionary<string, (string Name, string Heir, bool Ended)> units;

    /// <summary>Of a province without units: every code stands for itself.</summary>
    public static UnitNames None { get; } = new([]);

    private UnitNames(Dictionary<string, (string Name, string Heir, bool Ended)> units) => this.units = units;

    /// <summary>Units of today, by name.</summary>
    public IEnumerable<(string Code, string Name)> Present => units.Where(u => !u.Value.Ended)
        .Select(u => (u.Key, u.Value.Name)).OrderBy(u => Slug.Of(u.Name), StringComparer.Ordinal);

    internal static async Task<UnitNames> LoadAsync(IQueryable<OrganisationUnit> units, CancellationToken cancellation) => new(
        (await units.Select(u => new { u.Code, u.Name, u.HeirCode, Ended = u.To != null }).ToListAsync(cancellation))
        .ToDictionary(u => u.Code, u => (u.Name, u.HeirCode, u.Ended), StringComparer.Ordinal));

    public string NameOf(string code) => units.TryGetValue(code, out var unit) ? unit.Name : code;

    public string HeirOf(string code) => units.TryGetValue(code, out var unit) ? unit.Heir : code;

    /// <summary>Name of who answers today.</summary>
    public string HolderOf(string code) => NameOf(HeirOf(code));

    /// <summary>Name of the unit it was given to when another answers today; else null.</summary>
    public string? FormerOf(string code) => string.Equals(HeirOf(code), code, StringComparison.Ordinal) ? null : NameOf(code);
}
