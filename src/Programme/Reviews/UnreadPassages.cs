using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews;

/// <summary>Lists what no item was read from, so that a reviewer sees at a glance whether something is missing.</summary>
public static class UnreadPassages
{
    /// <summary>Shorter lines are headings, numbers, marks.</summary>
    private const int Shortest = 40;

    /// <param name="read">Places of the items, in any order; those of ignored items too, for they were looked at.</param>
    public static IReadOnlyList<UnreadPassage> Find(string text, IEnumerable<SourceSpan> read)
    {
        var places = read.Where(s => s.Length > 0).OrderBy(s => s.Start).ToList();
        var passages = new List<UnreadPassage>();
        var (next, covered) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            // The furthest end of everything that begins before this line ends.
            for (; next < places.Count && places[next].Start < end; next++)
                covered = Math.Max(covered, places[next].End);
            var line = text[start..end].Trim();
            if (covered <= start && line.Length >= Shortest)
                passages.Add(new UnreadPassage(start, end, line));
            start = end + 1;
        }
        return passages;
    }

    /// <summary>Numbers of the tasks before and behind a place, whose table row it may belong to.</summary>
    /// <param name="tasks">By start.</param>
    internal static IReadOnlyList<int> Beside(List<(int Start, int Number)> tasks, int place)
    {
        var (low, high) = (0, tasks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tasks[middle].Start <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return [.. tasks.Skip(low - 1 < 0 ? 0 : low - 1).Take(low == 0 ? 1 : 2).Select(t => t.Number)];
    }
}
