using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>
/// What a collective name in plans means: "các sở, ban, ngành", "UBND các xã, phường, đặc khu". Members by kind of unit, by name, or none
/// (the enterprises: named for information).
/// </summary>
public sealed class UnitGroup : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    /// <summary>Stable, address-safe: <c>cac-so-ban-nganh</c>.</summary>
    public required string Code { get; init; }

    public string Name { get; private set; } = "";

    [NotJournalled]
    public string NameKey { get; private set; } = "";

    /// <summary>Other collective names that mean the same units.</summary>
    public List<string> Aliases { get; private set; } = [];

    /// <summary>Names of <see cref="Kinds"/>, parted by blanks: stored so in both databases and told so by the journal.</summary>
    public string KindNames { get; private set; } = "";

    /// <summary>The last number given to a member; also raised when a membership ends, so that the group counts as changed.</summary>
    [NotJournalled]
    public int PartCount { get; private set; }

    /// <summary>Units that belong by name, with their time.</summary>
    public List<GroupMember> Members { get; init; } = [];

    public int Version { get; private set; }

    /// <summary>Every unit of these kinds that is in being on the day asked for belongs to the group.</summary>
    public IReadOnlyList<UnitKind> Kinds => [.. KindNames.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => Enum.Parse<UnitKind>(n))];

    public string JournalSubject => SubjectOf(Code);

    public static string SubjectOf(string code) => "group/" + code;

    public static UnitGroup Found(string provinceId, string name, IEnumerable<string> aliases, IEnumerable<UnitKind> kinds)
    {
        var group = new UnitGroup { ProvinceId = provinceId, Code = Slug.Of(name) };
        group.Define(name, aliases, kinds);
        return group;
    }

    /// <summary>Gives name, other names and kinds of members anew.</summary>
    public void Define(string name, IEnumerable<string> aliases, IEnumerable<UnitKind> kinds)
    {
        (Name, NameKey) = (name, Slug.Of(name));
        Aliases = [.. aliases.Distinct(StringComparer.Ordinal)];
        KindNames = string.Join(' ', kinds.Distinct().Order());
    }

    public GroupMember AddMember(string unitCode, DateOnly? from = null)
    {
        var member = new GroupMember { ProvinceId = ProvinceId, GroupCode = Code, Ordinal = ++PartCount, UnitCode = unitCode, From = from };
        Members.Add(member);
        return member;
    }

    public Refusal? EndMembership(int ordinal, DateOnly lastDay)
    {
        if (Members.Find(m => m.Ordinal == ordinal && m.To is null) is not { } member)
            return new Refusal("member-unknown");
        if (member.From > lastDay)
            return new Refusal("member-ends-too-early", UnitTexts.Day(member.From.Value));
        member.End(lastDay);
        PartCount++;
        return null;
    }
}
