namespace Xanh.Documents.Reading.Html;

/// <summary>One row as written.</summary>
internal sealed class HtmlRow(bool inHead)
{
    public bool InHead { get; } = inHead;

    public List<HtmlCell> Cells { get; } = [];

    public bool IsHeader => InHead || (Cells.Count > 0 && Cells.TrueForAll(cell => cell.IsHeader));
}
