using Xanh.Programme.Organisations;

namespace Xanh.Programme.Reporting;

/// <summary>Whom a question or period is for, as short words: <c>kind:Commune</c>, <c>group:cac-so-ban-nganh</c>, <c>unit:H00.01</c>.</summary>
public static class AskedUnits
{
    public const string Kind = "kind:";
    public const string Group = "group:";
    public const string Unit = "unit:";

    public static string Of(UnitKind kind) => Kind + kind;

    public static string OfGroup(string code) => Group + code;

    public static string OfUnit(string code) => Unit + code;

    /// <summary>Codes of the units in being on a day that the words name; words that name nobody give nobody.</summary>
    public static IReadOnlySet<string> On(IEnumerable<string> words, UnitDirectory units, DateOnly day) =>
        words.SelectMany(word => One(word, units, day)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word names somebody that the directory knows.</summary>
    public static bool IsKnown(string word, UnitDirectory units) => Split(word) switch
    {
        (Kind, var kind) => Enum.TryParse<UnitKind>(kind, out _),
        (Group, var group) => units.FindGroup(group) is not null,
        (Unit, var unit) => units.Find(unit) is not null,
        _ => false,
    };

    private static IEnumerable<string> One(string word, UnitDirectory units, DateOnly day) => Split(word) switch
    {
        (Kind, var name) when Enum.TryParse<UnitKind>(name, out var kind) => units.Units.Where(u => u.Kind == kind && u.IsInBeing(day)).Select(u => u.Code),
        (Group, var group) => units.MembersAt(group, day).Select(u => u.Code),
        (Unit, var unit) when units.HeirOf(unit) is { } heir && heir.IsInBeing(day) => [heir.Code],
        _ => [],
    };

    private static (string Prefix, string Name) Split(string word) =>
        new[] { Kind, Group, Unit }.FirstOrDefault(p => word.StartsWith(p, StringComparison.Ordinal)) is { } prefix ? (prefix, word[prefix.Length..]) : ("", word);
}
