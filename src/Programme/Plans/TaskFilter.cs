using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>Which tasks of a plan to show; what is null does not narrow.</summary>
public sealed record TaskFilter
{
    public static readonly TaskFilter None = new();

    /// <summary>Words that all occur, with or without accents.</summary>
    public string? Search { get; init; }

    public string? AgencyKey { get; init; }

    /// <summary>Narrows <see cref="AgencyKey"/> to one role.</summary>
    public AgencyRole? Role { get; init; }

    public TaskOrigin? Origin { get; init; }

    public TimeKind? Time { get; init; }

    public TaskGap? Gap { get; init; }

    public bool IsNone => this == None;
}
