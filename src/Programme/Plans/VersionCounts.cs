namespace Xanh.Programme.Plans;

/// <summary>What a confirmation put into a version and what reviewers did before, for the journal.</summary>
public sealed class VersionCounts
{
    public int Tasks { get; init; }

    public int Targets { get; init; }

    public int ReportingDuties { get; init; }

    /// <summary>Items that reviewers left out.</summary>
    public int Ignored { get; init; }

    public int Merged { get; init; }

    public int Edited { get; init; }

    /// <summary>Items the reader had overlooked.</summary>
    public int Added { get; init; }

    /// <summary>Items of the version before that an amendment words anew.</summary>
    public int ItemsChanged { get; init; }

    public int ItemsAdded { get; init; }

    public int ItemsDropped { get; init; }
}
