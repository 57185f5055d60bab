namespace Xanh.Assessment.Calculation;

/// <summary>A value as somebody gave it, not yet checked: a number with its unit, or a word.</summary>
public sealed record GivenValue(double? Number, string? Word, string? Unit)
{
    public static GivenValue Of(double number, string unit) => new(number, null, unit);

    public static GivenValue Of(string word) => new(null, word, null);
}
