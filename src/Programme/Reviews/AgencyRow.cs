using Xanh.Programme.Organisations;

namespace Xanh.Programme.Reviews;

/// <summary>A name that tasks under review print, and whom it means.</summary>
/// <param name="Lead">Tasks it leads.</param>
/// <param name="Suggestions">Units with a like name, for a name nobody is known by.</param>
public sealed record AgencyRow(string Name, int Lead, int Coordinate, AgencyMeaning Meaning, IReadOnlyList<UnitEntry> Suggestions)
{
    /// <summary>Numbers of the tasks that name it.</summary>
    public IReadOnlyList<int> Tasks { get; init; } = [];

    /// <summary>A collective name that this one is like.</summary>
    public GroupEntry? SuggestedGroup { get; init; }

    /// <summary>The first suggestion is so like that it is chosen beforehand.</summary>
    public bool IsLikely { get; init; }
}
