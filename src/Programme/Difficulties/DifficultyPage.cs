namespace Xanh.Programme.Difficulties;

/// <summary>One page of a list of difficulties.</summary>
/// <param name="Total">Rows of all pages.</param>
public sealed record DifficultyPage(IReadOnlyList<DifficultyRow> Rows, int Total);
