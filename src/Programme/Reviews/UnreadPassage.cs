namespace Xanh.Programme.Reviews;

/// <summary>A stretch of the source no item was read from.</summary>
public sealed record UnreadPassage(int Start, int End, string Text);
