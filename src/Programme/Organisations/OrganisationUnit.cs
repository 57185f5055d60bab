using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>An agency, board or commune of the province (đơn vị), in being for a time; never deleted.</summary>
public sealed class OrganisationUnit : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    /// <summary>Identification code: <c>H00.01</c>. Stays the same through changes of name.</summary>
    public required string Code { get; init; }

    /// <summary>The official name of now, or the last one.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Comparable form of <see cref="Name"/>: what tasks of this unit carry as agency key.</summary>
    [NotJournalled]
    public string NameKey { get; private set; } = "";

    public UnitKind Kind { get; private set; } = UnitKind.Other;

    public string? ParentCode { get; private set; }

    /// <summary>First day in being; null when not known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last day in being; null while it is.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>
    /// Who answers now for what was given to this unit: itself while it is in being, and when it ended without a successor; else the unit
    /// that finally took over, through any number of mergers.
    /// </summary>
    public string HeirCode { get; private set; } = "";

    /// <summary>The standing agency of the programme (cơ quan thường trực).</summary>
    public bool IsStanding { get; private set; }

    /// <summary>The last number given to a part; also raised when a part ends, so that the unit counts as changed.</summary>
    [NotJournalled]
    public int PartCount { get; private set; }

    /// <summary>Its own name and every other it goes or went by.</summary>
    public List<UnitName> Names { get; init; } = [];

    public List<UnitContact> Contacts { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Code);

    public static string SubjectOf(string code) => "unit/" + code;

    /// <param name="from">First day in being; null when not known.</param>
    public static OrganisationUnit Found(string provinceId, string code, string name, UnitKind kind, string? parentCode = null, DateOnly? from = null, bool isStanding = false)
    {
        var unit = new OrganisationUnit { ProvinceId = provinceId, Code = code };
        (unit.HeirCode, unit.Kind, unit.ParentCode, unit.From, unit.IsStanding) = (code, kind, parentCode, from, isStanding);
        unit.Call(name);
        unit.AddName(name, UnitNameKind.Own, from: from);
        return unit;
    }

    public bool IsInBeing(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    /// <summary>Adds a name; one it has already stays single.</summary>
    public UnitName AddName(string name, UnitNameKind kind, string? place = null, DateOnly? from = null, DateOnly? to = null)
    {
        if (Names.Find(n => string.Equals(n.Name, name, StringComparison.Ordinal) && string.Equals(n.Place, place, StringComparison.Ordinal)
            && (n.Kind != UnitNameKind.Own || kind != UnitNameKind.Own)) is { } present)
            return present;
        var added = new UnitName
        {
            ProvinceId = ProvinceId, UnitCode = Code, Ordinal = ++PartCount, Name = name, NameKey = Slug.Of(name), Kind = kind, Place = place,
        }.Borne(from, to);
        Names.Add(added);
        return added;
    }

    private void Call(string name) => (Name, NameKey) = (name, Slug.Of(name));
}
