namespace Xanh.Documents.Reading.Rows;

/// <summary>Finds out what parts the cells of a .csv: Excel writes a semicolon where the comma stands before decimals.</summary>
internal static class CsvDelimiter
{
    private const int LinesLookedAt = 20;

    // In the order in which they win when they are as likely.
    private const string Candidates = ";\t,";

    /// <summary>What stands equally often in the most lines.</summary>
    /// <param name="head">The beginning of the file.</param>
    public static char Of(ReadOnlySpan<char> head)
    {
        // Excel's own word on it, in the first line.
        if (head.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && head.Length > 4)
            return head[4];
        var lines = Counts(head);
        return Candidates.Select((candidate, i) => (candidate, Usual: Usual(lines, i)))
            .OrderByDescending(c => c.Usual.Lines).ThenByDescending(c => c.Usual.Times)
            .First().candidate;
    }

    /// <summary>How often each candidate stands in each of the first lines, outside of quotation marks.</summary>
    private static List<int[]> Counts(ReadOnlySpan<char> head)
    {
        List<int[]> lines = [new int[Candidates.Length]];
        var quoted = false;
        foreach (var c in head)
        {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == '\n')
            {
                if (lines.Count == LinesLookedAt)
                    break;
                lines.Add(new int[Candidates.Length]);
            }
            else if (!quoted && Candidates.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i)
            {
                lines[^1][i]++;
            }
        }
        return lines;
    }

    private static (int Lines, int Times) Usual(List<int[]> lines, int candidate) => lines
        .Select(l => l[candidate]).Where(times => times > 0)
        .GroupBy(times => times).Select(g => (Lines: g.Count(), Times: g.Key))
        .OrderByDescending(g => g.Lines).ThenByDescending(g => g.Times)
        .FirstOrDefault();
}
