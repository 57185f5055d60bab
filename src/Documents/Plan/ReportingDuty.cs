namespace Xanh.Documents.Plan;

/// <summary>A duty to report.</summary>
/// <param name="Who">Who reports, as printed (parties parted by "; ").</param>
/// <param name="To">To whom, as printed (parties parted by "; ").</param>
/// <param name="Deadline">Day and month "15/12", or "20/-" for day 20 of each period's last month; null when not said.</param>
public sealed record ReportingDuty(string? Who, string? To, Frequency Frequency, string? Deadline, Evidence Evidence);
