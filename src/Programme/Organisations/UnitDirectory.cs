using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>All units and groups of a province in memory, for a use case that looks many of them up. Immutable.</summary>
public sealed class UnitDirectory
{
    private readonly Dictionary<string, UnitEntry> byCode;
    private readonly BodyForm form;
    private readonly ILookup<string, (UnitEntry Unit, UnitName Name)> named;
    private readonly ILookup<string, (UnitEntry Unit, UnitName Name)> namedBare;
    private readonly ILookup<string, GroupEntry> grouped;
    private readonly ILookup<string, GroupEntry> groupedBare;

    public UnitDirectory(IReadOnlyList<UnitEntry> units, IReadOnlyList<GroupEntry> groups)
    {
        Units = units;
        Groups = groups;
        byCode = units.ToDictionary(u => u.Code, StringComparer.Ordinal);
        form = new BodyForm(units.FirstOrDefault(u => u.Kind == UnitKind.Province)?.Name);
        var names = units.SelectMany(u => u.Names, (u, n) => (Unit: u, Name: n, Form: form.OfUnit(n.Name)))
            .SelectMany(n => n.Name.Place is null ? [n] : new[] { n, n with { Form = form.OfUnit(n.Name.Name + " " + n.Name.Place.Split(',')[0]) } })
            .ToList();
        named = names.ToLookup(n => n.Form, n => (n.Unit, n.Name), StringComparer.Ordinal);
        namedBare = names.ToLookup(n => BodyForm.Bare(n.Form), n => (n.Unit, n.Name), StringComparer.Ordinal);
        var collective = groups.SelectMany(g => g.Aliases.Prepend(g.Name), (g, n) => (Group: g, Name: n)).ToList();
        grouped = collective.ToLookup(g => BodyForm.OfGroup(g.Name), g => g.Group, StringComparer.Ordinal);
        groupedBare = collective.ToLookup(g => BodyForm.OfGroupBare(g.Name), g => g.Group, StringComparer.Ordinal);
    }

    /// <summary>By code.</summary>
    public IReadOnlyList<UnitEntry> Units { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<GroupEntry> Groups { get; }

    /// <summary>The standing agency, or who took over from it; null when none is named.</summary>
    public UnitEntry? Standing => Units.FirstOrDefault(u => u.IsStanding) is { } standing ? HeirOf(standing.Code) : null;

    public static async Task<UnitDirectory> LoadAsync(ProgrammeDb db, CurrentProvince province, CancellationToken cancellation = default)
    {
        var units = await db.Units.AsNoTracking().Include(u => u.Names).Where(u => u.ProvinceId == province.Id).OrderBy(u => u.Code).ToListAsync(cancellation);
        var groups = await db.UnitGroups.AsNoTracking().Include(g => g.Members).Where(g => g.ProvinceId == province.Id).OrderBy(g => g.NameKey).ToListAsync(cancellation);
        return new UnitDirectory(
            [.. units.Select(u => new UnitEntry(u.Code, u.Name, u.Kind, u.ParentCode, u.From, u.To, u.HeirCode, u.IsStanding, [.. u.Names.OrderBy(n => n.Ordinal)]))],
            [.. groups.Select(g => new GroupEntry(g.Code, g.Name, g.Aliases, g.Kinds, [.. g.Members.OrderBy(m => m.Ordinal)]))]);
    }

    public UnitEntry? Find(string code) => byCode.GetValueOrDefault(code);

    public GroupEntry? FindGroup(string code) => Groups.FirstOrDefault(g => string.Equals(g.Code, code, StringComparison.Ordinal));

    /// <summary>Who answers now for what was given to the unit <paramref name="code"/>; null for a code that is not known.</summary>
    public UnitEntry? HeirOf(string code) => Find(code) is { } unit ? Find(unit.HeirCode) ?? unit : null;

    /// <summary>The official name of a unit on a day; the code itself when it is not known.</summary>
    public string NameOf(string code, DateOnly day) => Find(code)?.NameOn(day) ?? code;

    /// <summary>Whom a name means that a plan prints, whatever the way of writing it; names of before count.</summary>
    /// <param name="on">Among several bearers those of this day go first: the plan's date.</param>
    public NamedBody Resolve(string printedName, DateOnly on)
    {
        var unitForm = form.OfUnit(printedName);
        var bearers = named[unitForm].ToList() is { Count: > 0 } exact ? exact : [.. namedBare[BodyForm.Bare(unitForm)]];
        if (bearers.Count > 0)
            return OneOf(printedName, bearers, on);
        var groupForm = BodyForm.OfGroup(printedName);
        var group = groupForm.Length == 0 ? null : grouped[groupForm].FirstOrDefault() ?? groupedBare[BodyForm.OfGroupBare(printedName)].FirstOrDefault();
        return new NamedBody(printedName, null, null, group, []);
    }

    /// <summary>Who belongs to a group on a day, by code; a member that had ended by then is stood for by its heir. Empty for a code not known.</summary>
    public IReadOnlyList<UnitEntry> MembersAt(string groupCode, DateOnly day)
    {
        if (FindGroup(groupCode) is not { } group)
            return [];
        var byName = group.Members.Where(m => m.IsOn(day)).Select(m => Answering(byCode[m.UnitCode], day)).Where(u => u.IsInBeing(day));
        var byKind = Units.Where(u => group.Kinds.Contains(u.Kind) && u.IsInBeing(day));
        return [.. byName.Concat(byKind).DistinctBy(u => u.Code).OrderBy(u => u.Code, StringComparer.Ordinal)];
    }

    /// <summary>One word for everything in the directory: other units, names, heirs, groups or members give another one.</summary>
    public string Mark()
    {
        var words = new StringBuilder();
        foreach (var unit in Units)
        {
            words.Append(CultureInfo.InvariantCulture, $"u|{unit.Code}|{unit.Kind}|{unit.ParentCode}|{unit.From:O}|{unit.To:O}|{unit.HeirCode}|{unit.IsStanding}\n");
            foreach (var name in unit.Names)
                words.Append(CultureInfo.InvariantCulture, $"n|{name.Name}|{name.Kind}|{name.Place}|{name.From:O}|{name.To:O}\n");
        }
        foreach (var group in Groups)
        {
            words.Append(CultureInfo.InvariantCulture, $"g|{group.Code}|{group.Name}|{string.Join('|', group.Aliases)}|{string.Join('|', group.Kinds)}\n");
            foreach (var member in group.Members)
                words.Append(CultureInfo.InvariantCulture, $"m|{member.UnitCode}|{member.From:O}|{member.To:O}\n");
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())))[..32];
    }

    /// <summary>Days on which a unit comes into being or has gone, a membership begins or is over.</summary>
    public IEnumerable<DateOnly> DaysOfChange() =>
        Units.SelectMany(u => new[] { u.From, u.To?.AddDays(1) }).Concat(Groups.SelectMany(g => g.Members).SelectMany(m => new[] { m.From, m.To?.AddDays(1) }))
            .Where(day => day is not null).Select(day => day!.Value);

    // Bearers of the day before others, official names before other ones.
    private NamedBody OneOf(string printed, IReadOnlyList<(UnitEntry Unit, UnitName Name)> bearers, DateOnly on)
    {
        var best = bearers
            .GroupBy(b => (OfThatDay: b.Name.IsBorneOn(on) && b.Unit.IsInBeing(on), IsOwn: b.Name.Kind == UnitNameKind.Own))
            .OrderByDescending(g => g.Key.OfThatDay).ThenByDescending(g => g.Key.IsOwn)
            .First().Select(b => b.Unit).DistinctBy(u => u.Code).ToList();
        return best.DistinctBy(u => Answering(u, on).Code).Count() == 1
            ? new NamedBody(printed, best[0], Answering(best[0], on), null, [])
            : new NamedBody(printed, null, null, null, best);
    }

    private UnitEntry Answering(UnitEntry unit, DateOnly on) => unit.IsInBeing(on) ? unit : HeirOf(unit.Code)!;
}
