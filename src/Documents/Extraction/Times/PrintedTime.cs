using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Times;

/// <summary>Reads a time by itself as it is read in the time column of an annex: for what a person writes in place of it.</summary>
public static class PrintedTime
{
    /// <param name="text">As printed: <c>Quý III/2026</c>.</param>
    /// <param name="issueYear">Year of the plan, for days and months written without one; null when not known.</param>
    /// <returns>Of kind <see cref="TimeKind.None"/>, with its text kept, when it names no time that can be read.</returns>
    public static TimeFrame Read(string? text, int? issueYear) => string.IsNullOrWhiteSpace(text) ? TimeFrame.None : TimeFrames.ParseCell(text, issueYear);
}
