namespace Xanh.Documents.Extraction.Targets;

/// <summary>A year a sentence names as the time of a target; for a span of years its last one.</summary>
/// <param name="Start">Where it begins, words like "đến năm" included.</param>
/// <param name="End">Where it ends.</param>
internal sealed record YearMention(int Start, int End, int Year);
