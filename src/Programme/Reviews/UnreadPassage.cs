namespace Xanh.Programme.Reviews;

/// <summary>A stretch of the source no item was read from.</summary>
/// <param name="Seen">A reviewer looked at it.</param>
public sealed record UnreadPassage(int Start, int End, string Text, bool Seen = false);
