using Xanh.Programme.Organisations;

namespace Xanh.Programme.Reporting;

/// <summary>A report as one line of a list.</summary>
public sealed record ReportRow
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>Code as it was when the report was opened.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Name of today; of a unit that has ended, who answers for it.</summary>
    public required string UnitName { get; init; }

    public required UnitKind UnitKind { get; init; }

    public required ReportState State { get; init; }

    public required int Round { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Whether the unit has another due day than the period.</summary>
    public required bool IsPutOff { get; init; }

    public DateTimeOffset? FirstSubmittedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public required bool CameLate { get; init; }

    /// <summary>Past its due day and never handed in.</summary>
    public required bool IsOverdue { get; init; }
}
