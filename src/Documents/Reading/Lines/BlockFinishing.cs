using Xanh.Documents.Text;
using Xanh.Documents.Text.Repair;

namespace Xanh.Documents.Reading.Lines;

/// <summary>What every format's blocks go through last: text repaired, glued bullets parted, ornaments left out.</summary>
internal static class BlockFinishing
{
    public static IEnumerable<Block> Apply(IEnumerable<Block> blocks) => blocks.SelectMany(Finish);

    private static IEnumerable<Block> Finish(Block block) => block switch
    {
        Paragraph paragraph => Finish(paragraph),
        Table table => [Finish(table)],
        _ => [block],
    };

    private static IEnumerable<Paragraph> Finish(Paragraph paragraph)
    {
        foreach (var line in SoftBreaks.Split(paragraph.Text))
        {
            foreach (var piece in GluedBullets.Split(TextRepair.Repair(line)))
            {
                if (HasWords(piece))
                    yield return ReferenceEquals(piece, paragraph.Text) ? paragraph : paragraph with { Text = piece, Span = piece.Span };
            }
        }
    }

    private static Table Finish(Table table)
    {
        var finished = new Dictionary<TableCell, TableCell>(ReferenceEqualityComparer.Instance);
        foreach (var cell in table.Rows.SelectMany(row => row))
        {
            if (!finished.ContainsKey(cell))
                finished.Add(cell, Finish(cell));
        }
        if (finished.All(pair => ReferenceEquals(pair.Key, pair.Value)))
            return table;
        return table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => finished[cell])])] };
    }

    private static TableCell Finish(TableCell cell)
    {
        var paragraphs = new List<TracedText>();
        foreach (var paragraph in cell.Paragraphs)
            paragraphs.AddRange(SoftBreaks.Split(paragraph).SelectMany(line => GluedBullets.Split(TextRepair.Repair(line))).Where(p => !p.IsBlank));
        var same = paragraphs.Count == cell.Paragraphs.Count && paragraphs.Zip(cell.Paragraphs, ReferenceEquals).All(equal => equal);
        return same ? cell : cell with { Paragraphs = paragraphs };
    }

    // "-------" and "***" under a letterhead say nothing; they stay in the source text only.
    private static bool HasWords(TracedText text)
    {
        foreach (var c in text.Value)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }
}
