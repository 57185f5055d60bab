using Xanh.Programme.Journal;

namespace Xanh.Programme.Organisations;

/// <summary>That a unit belongs to a group, for a time.</summary>
public sealed class GroupMember : IJournalled
{
    public required string ProvinceId { get; init; }

    public required string GroupCode { get; init; }

    /// <summary>Number within the group.</summary>
    public required int Ordinal { get; init; }

    public required string UnitCode { get; init; }

    /// <summary>First day; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null for as long as nothing else is known.</summary>
    public DateOnly? To { get; private set; }

    public string JournalSubject => UnitGroup.SubjectOf(GroupCode);

    public bool IsOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    internal void End(DateOnly lastDay) => To = lastDay;
}
