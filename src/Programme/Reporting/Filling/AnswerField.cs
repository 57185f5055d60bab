using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>One field of a report's form with what stands in it.</summary>
public sealed record AnswerField
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    /// <summary>Unit of measure.</summary>
    public string? Unit { get; init; }

    public string? Help { get; init; }

    public required FieldRule Rule { get; init; }

    /// <summary>As kept; also an earlier answer that was filled in.</summary>
    public required string Value { get; init; }

    /// <summary>See <see cref="SeenMark"/>.</summary>
    public required string Seen { get; init; }

    /// <summary>Whether the unit may write into it now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Where the value comes from; null while there is none.</summary>
    public FieldSource? Source { get; init; }

    public string? SourceNote { get; init; }

    public FieldStanding Standing { get; init; }

    public string? ReturnReason { get; init; }

    /// <summary>What the reviewer saw when it was returned; null before.</summary>
    public string? ReviewerSaw { get; init; }

    /// <summary>What the unit told in an earlier period.</summary>
    public EarlierAnswer? Earlier { get; init; }

    public Guid? ChangedBy { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Files that stand under it.</summary>
    public IReadOnlyList<ReportEvidence> Evidence { get; init; } = [];

    public bool TakesFiles => EvidenceDesk.Takes(Key, Rule);
}
