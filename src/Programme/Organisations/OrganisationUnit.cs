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

    /// <summary>Gives it another official name from a day on; the one of before stays with its time.</summary>
    public Refusal? Rename(string name, DateOnly on)
    {
        if (string.Equals(name, Name, StringComparison.Ordinal))
            return new Refusal("unit-name-same", name);
        var last = Names.Where(n => n is { Kind: UnitNameKind.Own, To: null }).MaxBy(n => n.Ordinal);
        if (CannotChangeOn(on) is { } refusal)
            return refusal;
        if (last?.From >= on)
            return new Refusal("unit-date-too-early", Name, UnitTexts.Day(last.From.Value));
        last?.EndBefore(on);
        AddName(name, UnitNameKind.Own, from: on);
        Call(name);
        return null;
    }

    /// <summary>Ends it: the day before <paramref name="on"/> is its last.</summary>
    public Refusal? EndBefore(DateOnly on)
    {
        if (CannotChangeOn(on) is { } refusal)
            return refusal;
        To = on.AddDays(-1);
        foreach (var name in Names.Where(n => n is { Kind: UnitNameKind.Own, To: null }))
            name.EndBefore(on);
        foreach (var person in Contacts.Where(c => c.To is null))
            person.End(person.From < on ? To.Value : person.From);
        return null;
    }

    /// <summary>Puts it below another unit; null for below none.</summary>
    public void MoveUnder(string? parentCode) => ParentCode = parentCode;

    public void BecomeStanding() => IsStanding = true;

    public void CeaseToStand() => IsStanding = false;

    /// <summary>Names who answers from now on for what was given to it.</summary>
    public void HandOverTo(string heirCode) => HeirCode = heirCode;

    /// <summary>Takes a name away that is not an official one.</summary>
    public Refusal? RemoveName(int ordinal)
    {
        if (Names.Find(n => n.Ordinal == ordinal) is not { } name)
            return new Refusal("unit-name-unknown");
        if (name.Kind == UnitNameKind.Own)
            return new Refusal("unit-name-own", name.Name);
        Names.Remove(name);
        PartCount++;
        return null;
    }

    /// <summary>Adds a person; a new head ends the time of the one before.</summary>
    public UnitContact AddContact(ContactRole role, string personName, string? position, string? phone, string? mail, DateOnly from)
    {
        var contact = new UnitContact
        {
            ProvinceId = ProvinceId, UnitCode = Code, Ordinal = ++PartCount, Role = role,
            PersonName = personName, Position = position, Phone = phone, Mail = mail, From = from,
        };
        foreach (var before in Contacts.Where(c => role == ContactRole.Head && c is { Role: ContactRole.Head, To: null } && c.From < from))
            before.End(from.AddDays(-1));
        Contacts.Add(contact);
        return contact;
    }

    public Refusal? EndContact(int ordinal, DateOnly lastDay)
    {
        if (Contacts.Find(c => c.Ordinal == ordinal && c.To is null) is not { } contact)
            return new Refusal("contact-unknown");
        if (lastDay < contact.From)
            return new Refusal("contact-ends-too-early", UnitTexts.Day(contact.From));
        contact.End(lastDay);
        PartCount++;
        return null;
    }

    /// <summary>Why nothing new can begin for it on a day; null when it can.</summary>
    public Refusal? CannotChangeOn(DateOnly on) => To is { } last ? new Refusal("unit-ended", Name, UnitTexts.Day(last))
        : From is { } first && on <= first ? new Refusal("unit-date-too-early", Name, UnitTexts.Day(first))
        : null;

    private void Call(string name) => (Name, NameKey) = (name, Slug.Of(name));
}
