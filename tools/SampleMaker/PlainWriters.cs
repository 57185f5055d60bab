using System.Net;
using System.Text;

namespace Xanh.SampleMaker;

/// <summary>Renders a part as plain text with hard wraps, and as the page of a document portal.</summary>
internal sealed class PlainWriters(SampleSource source)
{
    private readonly int lineWidth = int.Parse(source.Setting("width") ?? "92", System.Globalization.CultureInfo.InvariantCulture);

    public string Text(IReadOnlyList<Block> blocks)
    {
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    lines.AddRange(Wrap(text.Paragraph.Accepted));
                    break;
                case ColumnsBlock columns when source.Setting("txt") == "columns":
                    lines.AddRange(columns.Rows.SelectMany(SideBySide));
                    break;
                case ColumnsBlock columns:
                    lines.AddRange(columns.Rows.SelectMany(r => r).SelectMany(c => CellLines(c.Where(p => p.Look != ParagraphLook.Rule).Select(p => p.Accepted))));
                    break;
                case TableBlock table:
                    lines.AddRange(table.Rows.SelectMany(r => r.Cells).Where(c => c != "<").SelectMany(c => CellLines(c == "^" ? [] : c.Split("<br>").Where(x => x.Length > 0))));
                    break;
                case TextBoxBlock box:
                    lines.AddRange(box.Paragraphs.SelectMany(p => Wrap(p.Accepted)));
                    break;
            }
        }
        return string.Join('\n', lines) + "\n";
    }

    public string Html(IReadOnlyList<Block> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks)
            html.Append(Render(block)).Append('\n');
        return File.ReadAllText(Path.Combine(source.Folder, source.Setting("page") ?? throw new FormatException("an html sample needs its page: frame")))
            .Replace("<!-- document -->", html.ToString(), StringComparison.Ordinal);
    }

    private IEnumerable<string> CellLines(IEnumerable<string> paragraphs) => [.. paragraphs.SelectMany(Wrap), "|"];

    private static IEnumerable<string> SideBySide(IReadOnlyList<IReadOnlyList<SampleParagraph>> row)
    {
        var cells = row.Select(c => c.Where(p => p.Look is not (ParagraphLook.Rule or ParagraphLook.Empty)).Select(p => p.Accepted).ToList()).ToList();
        for (var i = 0; i < cells.Max(c => c.Count); i++)
            yield return string.Concat(cells.Select((c, n) => (i < c.Count ? c[i] : "").PadRight(n + 1 < cells.Count ? 44 : 0))).TrimEnd();
    }

    private IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= lineWidth)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        if (line.Length > 0)
            yield return line.ToString();
    }

    private static string Render(Block block) => block switch
    {
        TextBlock { Paragraph: { Look: ParagraphLook.Title or ParagraphLook.Part or ParagraphLook.Heading } p } => $"<p align=\"{(p.Look == ParagraphLook.Title ? "center" : "left")}\"><b>{Encode(p.Accepted)}</b></p>",
        TextBlock text => $"<p>{Encode(text.Paragraph.Accepted)}</p>",
        ColumnsBlock columns => "<table border=\"0\">" + string.Concat(columns.Rows.Select(r => "<tr>" + string.Concat(r.Select(c =>
            "<td>" + string.Concat(c.Where(p => p.Look != ParagraphLook.Rule).Select(p => $"<p>{Encode(p.Accepted)}</p>")) + "</td>")) + "</tr>\n")) + "</table>",
        TableBlock table => "<table border=\"1\">" + string.Concat(table.Rows.Select((r, i) => "<tr>" + string.Concat(r.Cells.Select((c, n) => Cell(table, i, n))) + "</tr>\n")) + "</table>",
        TextBoxBlock box => "<div>" + string.Concat(box.Paragraphs.Select(p => $"<p>{Encode(p.Accepted)}</p>")) + "</div>",
        _ => "",
    };

    private static string Cell(TableBlock table, int row, int column)
    {
        var cells = table.Rows[row].Cells;
        if (cells[column] is "<" or "^")
            return "";
        var span = 1 + cells.Skip(column + 1).TakeWhile(c => c == "<").Count();
        var rows = 1 + table.Rows.Skip(row + 1).TakeWhile(r => r.Cells[column] == "^").Count();
        var tag = table.Rows[row].Header ? "th" : "td";
        return $"<{tag}{(span > 1 ? $" colspan=\"{span.ToString(System.Globalization.CultureInfo.InvariantCulture)}\"" : "")}{(rows > 1 ? $" rowspan=\"{rows.ToString(System.Globalization.CultureInfo.InvariantCulture)}\"" : "")}>"
            + string.Join("<br/>", cells[column].Split("<br>").Select(Encode)) + $"</{tag}>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal);
}
