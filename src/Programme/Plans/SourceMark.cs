namespace Xanh.Programme.Plans;

/// <summary>A stretch of the source text from which an item was read.</summary>
/// <param name="Name">For facts the field, for a further place of a task <see cref="Further"/>, else null.</param>
public sealed record SourceMark(SourceMarkKind Kind, int Ordinal, int Start, int End, string? Name = null)
{
    /// <summary><see cref="Name"/> of a place that a reviewer merged into the task.</summary>
    public const string Further = "further";
}
