namespace Xanh.Programme.Reporting;

/// <summary>Keys of the fields of a report: <c>work/{entry}/status</c>, <c>q/{code}</c>, <c>note</c>.</summary>
public static class ReportKeys
{
    public const string Status = "status";
    public const string Result = "result";
    public const string Output = "output";

    /// <summary>A word of the unit about the whole report.</summary>
    public const string Note = "note";

    /// <summary>Evidence that is the signed official report.</summary>
    public const string Paper = "paper";

    private const string Work = "work/";
    private const string Asked = "q/";

    /// <param name="part"><see cref="Status"/>, <see cref="Result"/> or <see cref="Output"/>.</param>
    public static string OfWork(Guid entryId, string part) => Work + entryId.ToString("N") + "/" + part;

    public static string OfQuestion(string code) => Asked + code;

    /// <summary>Code of the question a key belongs to; null for other keys.</summary>
    public static string? QuestionOf(string key) => key.StartsWith(Asked, StringComparison.Ordinal) ? key[Asked.Length..] : null;

    /// <summary>The piece of work a key belongs to, and which of its fields; null for other keys.</summary>
    public static (Guid EntryId, string Part)? WorkOf(string key) =>
        key.StartsWith(Work, StringComparison.Ordinal) && key.Split('/') is [_, var id, var part] && Guid.TryParseExact(id, "N", out var entry) ? (entry, part) : null;
}
