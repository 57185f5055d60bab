using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Difficulties;

/// <summary>What people read for the values of difficulties, the same on screen and in files.</summary>
public static class DifficultyLabels
{
    public static string Of(DifficultyState state, CultureInfo culture) => Label("difficulty-state.", state.ToString(), culture);

    public static string Of(DifficultyStepKind kind, CultureInfo culture) => Label("difficulty-step.", kind.ToString(), culture);

    public static string Of(DifficultyOutcome outcome, CultureInfo culture) => Label("difficulty-outcome.", outcome.ToString(), culture);

    /// <summary>Name of a kind by its code; the code itself when the list no longer has it.</summary>
    public static string Kind(string code, CultureInfo culture) => DifficultyKind.Find(code)?.Name(culture) ?? code;

    private static string Label(string family, string value, CultureInfo culture) => ProgrammeTexts.Table.Format(family + value, culture);
}
