namespace Xanh.Programme.Work;

/// <summary>One page of a list of work.</summary>
/// <param name="Total">Rows of all pages.</param>
public sealed record WorkPage(IReadOnlyList<WorkRow> Rows, int Total);
