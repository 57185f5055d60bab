namespace Xanh.Documents.Extraction.Reporting;

/// <summary>One link of a chain of reports: who tells whom.</summary>
/// <param name="Who">Null when the sentence names no subject.</param>
/// <param name="To">Null when the sentence names no receiver.</param>
internal sealed record ReportLink(string? Who, string? To);
