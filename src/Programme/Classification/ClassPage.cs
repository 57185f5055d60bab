namespace Xanh.Programme.Classification;

/// <param name="Count">How many the filter finds.</param>
public sealed record ClassPage(IReadOnlyList<ClassRow> Rows, int Count);
