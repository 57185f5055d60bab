namespace Xanh.Programme.Registers.Importing;

/// <summary>An uploaded table before anybody says what its columns mean.</summary>
/// <param name="Sheets">Sheets that are not hidden, by their numbers.</param>
/// <param name="Sheet">The one looked at.</param>
/// <param name="IsRemembered">Whether the columns are those of an earlier import with the same header.</param>
/// <param name="Samples">The first rows below the header, each with a text for every column.</param>
public sealed record TablePreview(
    string FileName, IReadOnlyList<(int Number, string Name)> Sheets, int Sheet, FoundHeader Header, bool IsRemembered, IReadOnlyList<IReadOnlyList<string>> Samples);
