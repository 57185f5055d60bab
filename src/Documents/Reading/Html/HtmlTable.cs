namespace Xanh.Documents.Reading.Html;

/// <summary>A table of a page while it is read, cells by rows as written.</summary>
internal sealed class HtmlTable(int start)
{
    public int Start { get; } = start;

    public List<HtmlRow> Rows { get; } = [];

    public HtmlRow? OpenRow { get; set; }

    public HtmlCell? OpenCell { get; set; }

    public int End { get; set; }

    public IEnumerable<HtmlCell> Cells => Rows.SelectMany(row => row.Cells);
}
