using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Papers;

/// <summary>Tables of official documents.</summary>
internal static class PaperTables
{
    private const double CellSize = 13;

    /// <summary>A table without lines that holds things side by side.</summary>
    public static Table Bare(IReadOnlyList<int> widths, IReadOnlyList<IReadOnlyList<IReadOnlyList<Paragraph>>> rows)
    {
        var table = new Table(Properties(widths, 0, null), Grid(widths));
        foreach (var row in rows)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            for (var i = 0; i < row.Count; i++)
                line.Append(Cell(widths[i], row[i]));
            table.Append(line);
        }
        return table;
    }

    /// <summary>A table with lines, whose heading is repeated on each page.</summary>
    public static Table Of(PaperPart.Grid grid)
    {
        var widths = grid.Columns.Select(c => (int)(c.Share * PaperPage.TextWidth)).ToList();
        var table = new Table(Properties(widths, 80, Borders()), Grid(widths));
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var i = 0; i < widths.Count; i++)
            head.Append(Cell(widths[i], [Lines.Of(grid.Columns[i].Heading, CellSize, Look.Bold, before: 40, after: 40, keep: true)], middle: true));
        table.Append(head);
        foreach (var row in grid.Rows)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            for (var i = 0; i < widths.Count; i++)
                line.Append(Cell(widths[i], [Lines.Of(row[i], CellSize, place: PlaceOf(grid.Columns[i].Alignment), before: 40, after: 40)]));
            table.Append(line);
        }
        return table;
    }

    private static JustificationValues PlaceOf(GridAlignment alignment) => alignment switch
    {
        GridAlignment.Centre => JustificationValues.Center,
        GridAlignment.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };

    private static TableProperties Properties(IReadOnlyList<int> widths, int margin, TableBorders? borders)
    {
        var properties = new TableProperties(new TableWidth { Width = Lines.Plain(widths.Sum()), Type = TableWidthUnitValues.Dxa });
        if (borders is not null)
            properties.Append(borders);
        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = (short)margin, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = (short)margin, Type = TableWidthValues.Dxa }));
        return properties;
    }

    private static TableGrid Grid(IReadOnlyList<int> widths) => new(widths.Select(w => new DocumentFormat.OpenXml.Wordprocessing.GridColumn { Width = Lines.Plain(w) }));

    private static TableCell Cell(int width, IEnumerable<Paragraph> paragraphs, bool middle = false)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Lines.Plain(width), Type = TableWidthUnitValues.Dxa });
        if (middle)
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var cell = new TableCell(properties);
        cell.Append(paragraphs);
        return cell;
    }

    private static TableBorders Borders() => new(
        Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(), Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>());

    private static T Edge<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "000000" };
}
