using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Reporting;

/// <summary>How often a report is due, and by which day.</summary>
/// <param name="Deadline">"15/12", or "25/-" for a day of each period's last month; several parted by "; "; null when not said.</param>
internal sealed record ReportRhythm(Frequency Frequency, string? Deadline);
