using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Html;

/// <summary>Walks the content of a page once and writes it down as lines and tables.</summary>
internal sealed class ContentWalk(HtmlVisibility visibility, ReadContext context)
{
    private const int MostColumns = 200;

    private static readonly HashSet<string> BlockElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "dl", "dt", "dd",
        "blockquote", "pre", "section", "article", "main", "header", "figure", "figcaption", "center", "address", "hr", "form", "fieldset", "details", "summary", "aside",
    };

    private readonly List<HtmlItem> items = [];
    private readonly Stack<HtmlTable> tables = new();
    private readonly Stack<HtmlLook> looks = new();
    private readonly Stack<ListNumbers> lists = new();
    private readonly StringBuilder line = new();
    private string mark = "";
    private bool soft;
    private bool allBold = true;
    private bool allItalic = true;
    private bool allLinked = true;
    private int headDepth;
    private int ignoredMarks;
    private TextMass? mass;

    public IReadOnlyList<HtmlItem> Read(IElement content)
    {
        mass = new TextMass(content, visibility.IsHidden);
        looks.Push(default(HtmlLook).Within(content));
        foreach (var (node, ends) in TreeWalk.Of(content, IsLeftOut))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (node is IText text)
                AppendText(text.Data);
            else if (node is IElement element && !ends)
                Enter(element);
            else if (node is IElement ended)
                Leave(ended);
        }
        EndLine();
        return items;
    }

    private bool IsLeftOut(IElement element)
    {
        if (visibility.IsHidden(element))
            return true;
        if (element.LocalName is not ("div" or "ul" or "ol" or "aside" or "header" or "form" or "section" or "table"))
            return false;
        var own = mass!.Of(element);
        return own.Signs == 0 && (own.IsMostlyLinks || (HtmlVisibility.IsNamedClutter(element) && own.Plain < 400));
    }

    private void Enter(IElement element)
    {
        if (BlockElements.Contains(element.LocalName))
            EndLine();
        looks.Push(looks.Peek().Within(element));
        switch (element.LocalName)
        {
            case "br":
                EndLine(softNext: true);
                break;
            case "ol" or "ul":
                lists.Push(new ListNumbers(element));
                break;
            case "li" when lists.Count > 0:
                mark = lists.Peek().Next(element);
                break;
            case "table":
                tables.Push(new HtmlTable(context.Text.Length));
                break;
            case "thead":
                headDepth++;
                break;
            case "tr" when tables.Count > 0:
                StartRow(tables.Peek());
                break;
            case "td" or "th" when tables.Count > 0:
                StartCell(tables.Peek(), element);
                break;
            default:
                ignoredMarks += IsListMark(element) ? 1 : 0;
                break;
        }
    }

    private void Leave(IElement element)
    {
        if (BlockElements.Contains(element.LocalName))
            EndLine();
        looks.Pop();
        switch (element.LocalName)
        {
            case "ol" or "ul":
                lists.Pop();
                mark = "";
                break;
            case "thead":
                headDepth--;
                break;
            case "td" or "th" when tables.Count > 0:
                tables.Peek().OpenCell = null;
                break;
            case "table":
                EndTable();
                break;
            default:
                ignoredMarks -= IsListMark(element) ? 1 : 0;
                break;
        }
    }

    private void StartRow(HtmlTable table)
    {
        table.OpenRow = new HtmlRow(headDepth > 0);
        table.Rows.Add(table.OpenRow);
        table.OpenCell = null;
        if (table.Rows.Count > context.Limits.TableRows)
            throw ReadRefusedException.Of("html-table-too-large", context.Limits.TableRows.ToString(CultureInfo.InvariantCulture));
    }

    private void StartCell(HtmlTable table, IElement element)
    {
        if (table.OpenRow is null)
            StartRow(table);
        table.OpenCell = new HtmlCell(SpanOf(element, "colspan", MostColumns), SpanOf(element, "rowspan", context.Limits.TableRows), element.LocalName == "th");
        table.OpenRow!.Cells.Add(table.OpenCell);
    }

    // rowspan="0" reaches to the end of the table.
    private static int SpanOf(IElement element, string name, int most) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span == 0 ? most : span, 1, most) : 1;

    private void EndTable()
    {
        var table = tables.Pop();
        table.End = context.Text.Length;
        Target().Add(new HtmlItem(null, table));
    }

    private List<HtmlItem> Target() => tables.TryPeek(out var table) && table.OpenCell is { } cell ? cell.Items : items;

    private void AppendText(string text)
    {
        var look = looks.Peek();
        if (look.Preformatted)
        {
            AppendLines(text, look);
            return;
        }
        foreach (var c in text)
        {
            if (c is not (' ' or '\n' or '\r' or '\t' or '\f'))
                AppendCharacter(ignoredMarks > 0 ? PlainMark(c) : c, look);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
    }

    private void AppendLines(string text, HtmlLook look)
    {
        foreach (var c in text)
        {
            if (c == '\n')
                EndLine(softNext: true);
            else if (c != '\r')
                AppendCharacter(c, look);
        }
    }

    private void AppendCharacter(char c, HtmlLook look)
    {
        line.Append(c);
        if (char.IsWhiteSpace(c))
            return;
        allBold &= look.Bold;
        allItalic &= look.Italic;
        allLinked &= look.InLink;
    }

    // Word writes the bullets of its symbol fonts as letters: § o Ø ü v.
    private static char PlainMark(char c) => c is '§' or 'o' or 'Ø' or 'ü' or 'v' or 'q' or 'à' or '·' or '\uF0B7' or '\uF0A7' ? '-' : c;

    private static bool IsListMark(IElement element) =>
        element.LocalName == "span"
        && (element.GetAttribute("style") ?? "").Contains("mso-list:Ignore", StringComparison.OrdinalIgnoreCase)
        && element.TextContent.Trim().Length == 1;

    private void EndLine(bool softNext = false)
    {
        var value = line.ToString().Trim(' ', '\n', '\t');
        line.Clear();
        AddLine(value);
        soft = softNext;
        (allBold, allItalic, allLinked) = (true, true, true);
    }

    private void AddLine(string value)
    {
        var look = looks.Peek();
        if (value.Length == 0)
        {
            if (soft)
                Target().Add(new HtmlItem(new HtmlLine(TracedText.Empty, Bold: false, Italic: false, look.Alignment, soft, InLink: false), null));
            return;
        }
        var own = mark.Length > 0 && LineMark.At(value) is null ? mark : "";
        mark = "";
        var text = context.Text.Append(own + value);
        context.Text.EndLine();
        Target().Add(new HtmlItem(new HtmlLine(text, allBold, allItalic, look.Alignment, soft, allLinked), null));
    }
}
