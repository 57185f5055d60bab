namespace Xanh.Programme.Work;

/// <summary>A task in the wording of that day, with what was owed for it then.</summary>
/// <param name="ChangedBy">Version that changed the wording later; null while it still stands.</param>
/// <param name="IsDropped">The task is no longer in the plan today.</param>
public sealed record BaselineTask(
    int Ordinal, string Text, string? Group, string? TimeText, int? ChangedBy, bool IsDropped, IReadOnlyList<BaselineWork> Work);
