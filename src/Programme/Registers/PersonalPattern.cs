using System.Text.RegularExpressions;

namespace Xanh.Programme.Registers;

/// <summary>Finds what looks like a phone number of a person or a personal identification number in words that everybody may read.</summary>
internal static partial class PersonalPattern
{
    private const int Shortest = 10;

    /// <summary>What was found; null for nothing.</summary>
    public static string? In(string text) => text.Count(char.IsAsciiDigit) >= Shortest && Numbers().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    // Mobile numbers (03, 05, 07, 08, 09 …), also with +84, and the twelve digits of an identity number.
    [GeneratedRegex(@"(?<![\d-])(?:(?:\+?84[ .-]?|0)[35789]\d(?:[ .-]?\d){7}|\d{12})(?![\d-])", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Numbers();
}
