using Xanh.Programme.Reporting.Filling;

namespace Xanh.Web.Filling;

/// <summary>The reports a unit owes, for the top of its page.</summary>
/// <param name="MayFill">Whether the reader writes them.</param>
/// <param name="IsHead">Whether the reader approves them as head.</param>
public sealed record OwedReports(IReadOnlyList<OwedReport> Rows, DateOnly Today, bool MayFill, bool IsHead);
