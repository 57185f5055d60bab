namespace Xanh.Documents.Reading.Html;

/// <summary>One cell as written, with the lines and tables in it.</summary>
internal sealed class HtmlCell(int columnSpan, int rowSpan, bool isHeader)
{
    public int ColumnSpan { get; } = columnSpan;

    public int RowSpan { get; } = rowSpan;

    public bool IsHeader { get; } = isHeader;

    public List<HtmlItem> Items { get; } = [];

    public int TextLength => Items.Sum(item => item.Line?.Text.Length ?? item.Table!.Cells.Sum(cell => cell.Items.Sum(inner => inner.Line?.Text.Length ?? 0)));
}
