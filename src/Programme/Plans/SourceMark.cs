namespace Xanh.Programme.Plans;

/// <summary>A stretch of the source text from which an item was read.</summary>
/// <param name="Name">For facts the field, else null.</param>
public sealed record SourceMark(SourceMarkKind Kind, int Ordinal, int Start, int End, string? Name = null);
