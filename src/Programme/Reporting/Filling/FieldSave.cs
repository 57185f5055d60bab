using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What became of one answer of a save, with everything needed to show both texts when it was not taken.</summary>
public sealed record FieldSave
{
    public required string Key { get; init; }

    public required FieldSaveState State { get; init; }

    /// <summary>As it was sent.</summary>
    public required string Typed { get; init; }

    /// <summary>What stands in the report now.</summary>
    public required string Value { get; init; }

    /// <summary>The mark to send with the next save of this field.</summary>
    public required string Seen { get; init; }

    /// <summary>Who wrote the value that stands; null when nobody did.</summary>
    public Guid? ChangedBy { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>What is wrong with the answer that was sent; a draft is kept all the same unless it is unreadable.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Whether the report now holds what was sent.</summary>
    public bool IsKept => State is FieldSaveState.Saved or FieldSaveState.Unchanged;
}
