using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A duty to report that a plan sets.</summary>
public sealed class PlannedReportingDuty : PlanItem
{
    public string? Who { get; init; }

    public string? To { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Day and month "15/12", or "20/-" for day 20 of each period's last month.</summary>
    public string? Deadline { get; init; }
}
