using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.SampleMaker;

/// <summary>Tables of a .docx: columns without borders, and ruled tables with merged cells and a repeated header row.</summary>
internal sealed class DocxTables(DocxParagraphs paragraphs)
{
    public Table Columns(ColumnsBlock block)
    {
        var table = new Table(Properties(BorderValues.None), Grid(block.Widths));
        foreach (var row in block.Rows)
        {
            var made = new TableRow(new TableRowProperties(new CantSplit()));
            for (var i = 0; i < row.Count; i++)
            {
                var cell = new TableCell(CellProperties(block.Widths[i]));
                cell.Append(row[i].Select(p => paragraphs.Make(p, inTable: true)));
                if (row[i].Count == 0)
                    cell.Append(paragraphs.Make(new(ParagraphLook.Empty, ""), inTable: true));
                made.Append(cell);
            }
            table.Append(made);
        }
        return table;
    }

    public Table Ruled(TableBlock block)
    {
        var table = new Table(Properties(BorderValues.Single), Grid(block.Widths));
        for (var row = 0; row < block.Rows.Count; row++)
        {
            var line = block.Rows[row];
            var made = new TableRow();
            made.Append(new TableRowProperties(new CantSplit()));
            if (line.Header)
                made.TableRowProperties!.Append(new TableHeader());
            for (var i = 0; i < line.Cells.Count; i++)
            {
                if (line.Cells[i] == "<")
                    continue;
                var span = 1 + line.Cells.Skip(i + 1).TakeWhile(c => c == "<").Count();
                made.Append(Cell(block, row, i, span));
            }
            table.Append(made);
        }
        return table;
    }

    private TableCell Cell(TableBlock block, int row, int column, int span)
    {
        var line = block.Rows[row];
        var text = line.Cells[column];
        var properties = CellProperties(block.Widths.Skip(column).Take(span).Sum());
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (text == "^")
            properties.Append(new VerticalMerge { Val = MergedCellValues.Continue });
        else if (row + 1 < block.Rows.Count && block.Rows[row + 1].Cells[column] == "^")
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var look = line.Header || line.Group && column == 0 ? ParagraphLook.CentredBold : line.Group ? ParagraphLook.Heading : column == 0 ? ParagraphLook.Centred : ParagraphLook.Body;
        var cell = new TableCell(properties);
        foreach (var piece in (text == "^" ? "" : text).Split("<br>"))
            cell.Append(paragraphs.Make(new(look, piece), 12, inTable: true));
        return cell;
    }

    private static TableProperties Properties(BorderValues border) => new(
        new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
        new TableBorders(
            new TopBorder { Val = border, Size = 4 },
            new LeftBorder { Val = border, Size = 4 },
            new BottomBorder { Val = border, Size = 4 },
            new RightBorder { Val = border, Size = 4 },
            new InsideHorizontalBorder { Val = border, Size = 4 },
            new InsideVerticalBorder { Val = border, Size = 4 }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = border == BorderValues.None ? (short)0 : (short)85, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = border == BorderValues.None ? (short)0 : (short)85, Type = TableWidthValues.Dxa }));

    private static TableGrid Grid(IReadOnlyList<int> widths) => new(widths.Select(w => new GridColumn { Width = DocxWriter.Width(w, landscape: widths.Count > 4) }));

    private static TableCellProperties CellProperties(int percent) => new(
        new TableCellWidth { Width = (percent * 50).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct });
}
