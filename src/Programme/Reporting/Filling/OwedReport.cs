namespace Xanh.Programme.Reporting.Filling;

/// <summary>A report in the list of its unit.</summary>
public sealed record OwedReport
{
    public required Guid Id { get; init; }

    public required string UnitCode { get; init; }

    public required string PeriodName { get; init; }

    /// <summary>First day it tells of.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateOnly DueOn { get; init; }

    public required ReportState State { get; init; }

    public required PeriodState PeriodState { get; init; }

    public required int Round { get; init; }

    /// <summary>Fields that wait for the unit after a return.</summary>
    public required int Returned { get; init; }

    public DateTimeOffset? FirstSubmittedAt { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Whether the unit, or its head, still has to act.</summary>
    public bool IsOwed => State is ReportState.Draft or ReportState.WithHead or ReportState.Returned;
}
