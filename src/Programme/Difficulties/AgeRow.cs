namespace Xanh.Programme.Difficulties;

/// <summary>Open difficulties of one addressee or kind by the days since they were raised.</summary>
/// <param name="Key">Code of a unit, or of a <see cref="DifficultyKind"/>.</param>
/// <param name="Counts">As many as <see cref="Bounds"/> plus one.</param>
/// <param name="Oldest">Days since the oldest was raised.</param>
/// <param name="Overdue">Of them without an answer past its day.</param>
public sealed record AgeRow(string Key, IReadOnlyList<int> Counts, int Oldest, int Overdue)
{
    /// <summary>Last day of each span but the open one: up to 10 days, 11–30, 31–60, more.</summary>
    public static IReadOnlyList<int> Bounds { get; } = [10, 30, 60];

    public int Total => Counts.Sum();

    /// <summary>Which span so many days fall into.</summary>
    public static int SpanOf(int days) => Bounds.Count(b => days > b);
}
