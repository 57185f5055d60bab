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
}
