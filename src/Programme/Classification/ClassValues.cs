using System.Globalization;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>What can be decided: the values of each decision. Which enterprise gets which is for the rules to say.</summary>
public static class ClassValues
{
    /// <summary>The kind of an enterprise that is none of the environmental industry; nothing further is asked of it.</summary>
    public const string None = "none";

    private static readonly ChoiceList Kinds = ChoiceList.Named("class-kind", "specialised", "mixed", "supporting", None);
    private static readonly ChoiceList Levels = ChoiceList.Named("class-level", "high", "medium", "low");
    private static readonly ChoiceList Capabilities = ChoiceList.Named("class-capability", "strong", "fair", "basic");

    /// <summary>The decisions in the order in which they are made.</summary>
    public static IReadOnlyList<Decision> Decisions { get; } = [Decision.Kind, Decision.Group, Decision.Level, Decision.Capability];

    public static ChoiceList Of(Decision decision) => decision switch
    {
        Decision.Kind => Kinds,
        Decision.Group => ActivityGroup.List,
        Decision.Level => Levels,
        _ => Capabilities,
    };

    public static string NameOf(Decision decision, string value, CultureInfo culture) => value.Length == 0 ? "" : Of(decision).NameOf(value, culture);

    public static string NameOf(Decision decision, CultureInfo culture) => ProgrammeTexts.Table.Format("decision." + decision, culture);
}
