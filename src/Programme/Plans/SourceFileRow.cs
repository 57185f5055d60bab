namespace Xanh.Programme.Plans;

/// <summary>A file of the plan and its stretch of the source text, for reading.</summary>
public sealed record SourceFileRow(string Name, int Start, int End, bool Scanned);
