namespace Xanh.Programme.Reporting;

/// <summary>One event in the life of a report, never changed: its history, its rounds, and whether it came in time.</summary>
public sealed class ReportStep
{
    public required string ProvinceId { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>From 1.</summary>
    public required int Ordinal { get; init; }

    public required ReportStepKind Kind { get; init; }

    public required int Round { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Account; empty for Xanh itself.</summary>
    public required Guid By { get; init; }

    /// <summary>In the actor's words.</summary>
    public string? Reason { get; init; }

    /// <summary>The due day from now on; only with <see cref="ReportStepKind.PutOff"/>.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How many fields came back; only with <see cref="ReportStepKind.Returned"/>.</summary>
    public int? Fields { get; init; }
}
