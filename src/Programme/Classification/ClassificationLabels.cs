using System.Globalization;
using System.Text.Json;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>What people read for the values of rules and classes.</summary>
public static class ClassificationLabels
{
    public static string Of(RuleSetState state, CultureInfo culture) => ProgrammeTexts.Table.Format("rule-set-state." + state, culture);

    public static string Of(ClassState state, CultureInfo culture) => ProgrammeTexts.Table.Format("class-state." + state, culture);

    public static string Of(DecisionState state, CultureInfo culture) => ProgrammeTexts.Table.Format("decision-state." + state, culture);

    /// <summary>Conditions as the journal keeps them, in sentences; null where they cannot be read any more.</summary>
    internal static string? Conditions(string kept, CultureInfo culture)
    {
        try
        {
            return string.Join("; ", JsonSerializer.Deserialize<RuleCondition[]>(kept)!.Select(c => RuleWords.Of(c, culture)));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
