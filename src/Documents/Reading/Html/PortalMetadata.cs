using System.Text;
using AngleSharp.Dom;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Html;

/// <summary>The attributes that a portal prints beside a paper (Số hiệu, Người ký, Ngày ban hành, …), as paragraphs "name: value".</summary>
internal static class PortalMetadata
{
    private const int LongestValue = 400;

    // Folded name → name as the paragraph says it.
    private static readonly Dictionary<string, string> Labels = LoadLabels();

    /// <summary>The attributes that stand outside the content, written into the source text.</summary>
    public static IEnumerable<Paragraph> Read(IElement body, IElement content, HtmlVisibility visibility, ReadContext context)
    {
        if (ReferenceEquals(body, content))
            yield break;
        var lines = LinesOutside(body, content, visibility);
        for (var i = 0; i < lines.Count; i++)
        {
            if (LabelOf(lines[i]) is { } alone)
            {
                if (i + 1 < lines.Count && LabelOf(lines[i + 1]) is null && lines[i + 1].Length <= LongestValue)
                    yield return Write(alone, lines[++i], context);
            }
            else if (lines[i].IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && LabelOf(lines[i][..colon]) is { } label && lines[i].Length <= LongestValue)
            {
                yield return Write(label, lines[i][(colon + 1)..].Trim(), context);
            }
        }
    }

    /// <summary>The attributes of a table that holds nothing else; empty for any other table.</summary>
    public static IReadOnlyList<Paragraph> PairsOf(HtmlTable table)
    {
        var pairs = new List<Paragraph>();
        var labelled = 0;
        foreach (var row in table.Rows)
        {
            var texts = row.Cells.Select(cell => TracedText.Join(" ", [.. cell.Items.Where(item => item.Line is { Text.IsBlank: false }).Select(item => item.Line!.Text)])).ToList();
            labelled += texts.Count > 0 && LabelOf(texts[0].Value) is not null ? 1 : 0;
            for (var i = 0; i + 1 < texts.Count; i += 2)
            {
                if (LabelOf(texts[i].Value) is null || texts[i + 1].IsBlank)
                    continue;
                var pair = TracedText.Join(": ", [texts[i].Trim(":"), texts[i + 1].Trim()]);
                pairs.Add(new Paragraph { Text = pair, Span = pair.Span, Role = ParagraphRole.Metadata });
            }
        }
        return labelled >= 2 && labelled * 2 >= table.Rows.Count ? pairs : [];
    }

    private static Paragraph Write(string label, string value, ReadContext context)
    {
        var text = context.Text.Append($"{label}: {value}");
        context.Text.EndLine();
        return new Paragraph { Text = text, Span = text.Span, Role = ParagraphRole.Metadata };
    }

    private static List<string> LinesOutside(IElement body, IElement content, HtmlVisibility visibility)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var (node, _) in TreeWalk.Of(body, element => ReferenceEquals(element, content) || visibility.IsHidden(element)))
        {
            if (node is IText text)
                line.Append(text.Data);
            else if (node is IElement { LocalName: not ("b" or "strong" or "i" or "em" or "a" or "font" or "u") })
                Flush(line, lines);
        }
        Flush(line, lines);
        return lines;
    }

    private static void Flush(StringBuilder line, List<string> lines)
    {
        var value = VietnameseText.CollapseBlanks(line.ToString()).Trim();
        line.Clear();
        if (value.Length > 0)
            lines.Add(value);
    }

    private static string? LabelOf(string text) =>
        text.Length <= 40 && Labels.TryGetValue(VietnameseText.Fold(text.Trim().TrimEnd(':', ' ')), out var label) ? label : null;

    private static Dictionary<string, string> LoadLabels()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in WordLists.Default.List("portal-labels"))
        {
            var names = entry.Split('=', ';', StringSplitOptions.TrimEntries);
            foreach (var name in names)
                labels.TryAdd(VietnameseText.Fold(name), names[0]);
        }
        return labels;
    }
}
