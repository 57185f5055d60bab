namespace Xanh.Programme.Work;

/// <summary>Counts the work that a plan would open by a day, without opening it.</summary>
internal sealed class WorkTally(DateOnly on)
{
    private readonly HashSet<string> units = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int Entries, HashSet<string> Units, HashSet<int> Years)> tasks = [];

    public int Entries { get; private set; }

    /// <summary>Entries that are late from their first day on.</summary>
    public int Late { get; private set; }

    public int Unassigned { get; private set; }

    public DateOnly? FirstDue { get; private set; }

    public DateOnly? LastDue { get; private set; }

    public int Units => units.Count;

    public int Tasks => tasks.Count;

    /// <param name="unit">Null while nobody owes it.</param>
    public void Count(int taskOrdinal, int year, DueDay due, string? unit)
    {
        Entries++;
        if (new WorkFacts(due.Day, due.Rule == DueRule.Continuous).IsLateOn(on))
            Late++;
        FirstDue = FirstDue < due.Day ? FirstDue : due.Day;
        LastDue = LastDue > due.Day ? LastDue : due.Day;
        var task = tasks.TryGetValue(taskOrdinal, out var known) ? known : (0, new HashSet<string>(StringComparer.Ordinal), []);
        if (unit is null)
            Unassigned++;
        else
        {
            units.Add(unit);
            task.Item2.Add(unit);
        }
        task.Item3.Add(year);
        tasks[taskOrdinal] = (task.Item1 + 1, task.Item2, task.Item3);
    }

    /// <summary>The tasks that open most, each with its units and years (1 for work that comes once).</summary>
    public IReadOnlyList<(int Ordinal, int Units, int Years, int Entries)> Largest(int most) =>
        [.. tasks.OrderByDescending(t => t.Value.Entries).ThenBy(t => t.Key).Take(most).Select(t => (t.Key, t.Value.Units.Count, t.Value.Years.Count, t.Value.Entries))];
}
