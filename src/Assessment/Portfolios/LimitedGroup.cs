namespace Xanh.Assessment.Portfolios;

/// <summary>Candidates under one limit; those without limit form a group too.</summary>
internal sealed class LimitedGroup
{
    public LimitedGroup(IReadOnlyList<Candidate> candidates, GroupLimit? limit, int budget)
    {
        var most = limit?.Cost ?? int.MaxValue;
        Candidates = [.. candidates.Where(c => c.Cost <= most)];
        var all = Candidates.Sum(c => (long)c.Cost);
        // A limit that all of them together keep is none.
        Money = (int)Math.Min(budget, Math.Min(most, all));
        IsMoneyLimited = most < Math.Min(budget, all);
        Count = limit?.Count is { } count && count < Candidates.Count ? count : null;
    }

    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>What can be spent in this group at most.</summary>
    public int Money { get; }

    public bool IsMoneyLimited { get; }

    /// <summary>Null when as many as there are may be chosen.</summary>
    public int? Count { get; }

    /// <summary>Cells of the exact way.</summary>
    public long Work(int budget)
    {
        var rows = (long)Candidates.Count * (Count ?? 1);
        return IsMoneyLimited ? (rows * (Money + 1L)) + ((budget + 1L) * (Money + 1L)) : rows * (budget + 1L);
    }
}
