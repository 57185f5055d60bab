namespace Xanh.Programme.Reviews.Comparison;

/// <summary>A run of words that stayed, went or came; the blanks around it are its own.</summary>
public sealed record DifferencePiece(DifferenceKind Kind, string Text);
