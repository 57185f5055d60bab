using System.Text.RegularExpressions;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Layout;

/// <summary>Blocks as lines: tables column by column, lines with two columns parted, the national motto and rules of dashes left out.</summary>
internal static partial class BlockLines
{
    // A table of more columns is content, not a letterhead or a signature block.
    private const int MostLayoutColumns = 3;

    public static List<BlockLine> Of(IEnumerable<Block> blocks)
    {
        var lines = new List<BlockLine>();
        foreach (var block in blocks)
        {
            if (block is Paragraph { Role: ParagraphRole.Body or ParagraphRole.TextBox } paragraph)
                AddLines(paragraph.Text, paragraph, lines);
            else if (block is Table { ColumnCount: <= MostLayoutColumns } table)
                AddCells(table, lines);
        }
        return lines;
    }

    private static void AddCells(Table table, List<BlockLine> lines)
    {
        for (var column = 0; column < table.ColumnCount; column++)
        {
            for (var row = 0; row < table.Rows.Count; row++)
            {
                var cell = table.Rows[row][column];
                if (cell.Row != row || cell.Column != column)
                    continue;
                foreach (var paragraph in cell.Paragraphs)
                    AddLines(paragraph, table, lines);
            }
        }
    }

    private static void AddLines(TracedText text, Block block, List<BlockLine> lines)
    {
        var start = 0;
        foreach (Match separator in ColumnOrLineEnd().Matches(text.Value))
        {
            Add(text, start, separator.Index, block, lines);
            start = separator.Index + separator.Length;
        }
        Add(text, start, text.Length, block, lines);
    }

    private static void Add(TracedText text, int start, int end, Block block, List<BlockLine> lines)
    {
        foreach (Match motto in Motto().Matches(text.Value[start..end]))
        {
            AddPlain(text, start, start + motto.Index, block, lines);
            Add(text, start + motto.Index + motto.Length, end, block, lines);
            return;
        }
        AddPlain(text, start, end, block, lines);
    }

    private static void AddPlain(TracedText text, int start, int end, Block block, List<BlockLine> lines)
    {
        var line = text.Substring(start, end - start).Trim();
        if (line.Length > 0 && !RuleOnly().IsMatch(line.Value))
            lines.Add(new BlockLine(line, block));
    }

    // A wide gap parts two columns, but not "Số:      /KH-UBND" or "ngày    tháng    năm".
    [GeneratedRegex(@"\n|\v|\t+|\s*\|\s*|(?<!Số\s*:?\s*)(?<!ngày\s*)(?<!tháng\s*)(?<!năm\s*)[ \u00A0]{4,}(?!\s*/)(?!\s*tháng)(?!\s*năm)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ColumnOrLineEnd();

    // Tolerates what OCR makes of the diacritics.
    [GeneratedRegex(
        """
        C\S{1,2}NG\s+H\S{1,2}[AÀ]?\s+X\S{1,2}\s+H\S{1,2}I(?:\s+CH\S\s+NGH\S{1,2}A\s+VI\S{1,2}T\s+NAM)?
        |(?:CH\S\s+)?NGH\S{1,2}A\s+VI\S{1,2}T\s+NAM
        |\S{1,2}[ộo0ôốọ]c\s+l\S{1,2}p\s*[-–—.•]*\s*T\S\s+do\s*[-–—.•]*\s*H\S{1,2}nh\s+ph\S{1,2}c
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^[\s\-–—_=*.…•+|]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleOnly();
}
