namespace Xanh.Programme.Reporting.Rules;

/// <summary>What may be wrong with an answer; the sentences stand under <c>fault.{code}</c>, for the page too.</summary>
public static class FaultCodes
{
    /// <summary>Not a number in the reader's way of writing; it cannot be kept.</summary>
    public const string NotNumber = "not-number";

    /// <summary>A number with more digits than are kept.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Decimals where whole numbers are asked for.</summary>
    public const string Whole = "whole";

    public const string Decimals = "decimals";
    public const string Below = "below";
    public const string Above = "above";
    public const string TooLong = "too-long";
    public const string NotChoice = "not-choice";
    public const string Missing = "missing";

    /// <summary>Greater than the number it must not exceed.</summary>
    public const string AboveOther = "above-other";

    public static IReadOnlyList<string> All { get; } = [NotNumber, TooLarge, Whole, Decimals, Below, Above, TooLong, NotChoice, Missing, AboveOther];
}
