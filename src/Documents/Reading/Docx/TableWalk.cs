using System.Globalization;
using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Reads one <c>w:tbl</c>.</summary>
internal sealed class TableWalk(DocxSession session, BlockWalk blocks)
{
    public void Read(XmlReader xml, BlockTarget target)
    {
        var draft = new TableDraft(session.Context.Text.Length);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "gridCol":
                    draft.ColumnWidths.Add(xml.Number("w") ?? 0);
                    break;
                case "tr":
                    ReadRow(xml, draft, target.Role);
                    break;
                case "tblPr" or "tblGridChange" or "sdtPr":
                    xml.SkipContent();
                    break;
                default:
                    break;
            }
        }
        target.Blocks.AddRange(new TableBuilder(draft).Build(session.Context.Text));
    }

    private void ReadRow(XmlReader xml, TableDraft draft, ParagraphRole role)
    {
        if (draft.Rows.Count >= session.Context.Limits.TableRows)
            throw TooLarge();
        var row = new RowDraft();
        var isDeleted = false;
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "trPr":
                    isDeleted = ReadRowProperties(xml, row);
                    break;
                case "tc" when !isDeleted:
                    ReadCell(xml, row, role);
                    break;
                case "tc" or "sdtPr" or "tblPrEx":
                    xml.SkipContent();
                    break;
                default:
                    break;
            }
        }
        if (!isDeleted && row.Cells.Count > 0)
            draft.Rows.Add(row);
    }

    /// <returns>Whether change tracking deleted the row.</returns>
    private bool ReadRowProperties(XmlReader xml, RowDraft row)
    {
        var isDeleted = false;
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "tblHeader":
                    row.IsHeader = xml.IsOn();
                    break;
                case "gridBefore":
                    row.Width = Math.Clamp(xml.Number("val") ?? 0, 0, CellProperties.MostColumns);
                    break;
                case "del":
                    isDeleted = true;
                    session.Deletions++;
                    break;
                case "ins":
                    session.Insertions++;
                    break;
                case "trPrChange":
                    xml.SkipContent();
                    break;
                default:
                    break;
            }
        }
        return isDeleted;
    }

    private void ReadCell(XmlReader xml, RowDraft row, ParagraphRole role)
    {
        var content = new BlockTarget(role, isCell: true);
        blocks.Read(xml, content);
        var properties = content.Cell;
        if (properties.ContinuesLeft && row.Cells.Count > 0)
        {
            row.Cells[^1].ColumnSpan++;
            row.Cells[^1].Blocks.AddRange(content.Blocks);
            row.Width++;
            return;
        }
        var span = Math.Clamp(properties.GridSpan, 1, CellProperties.MostColumns);
        if (row.Width + span > 5 * CellProperties.MostColumns)
            throw TooLarge();
        row.Cells.Add(new CellDraft(row.Width, content.Blocks) { ColumnSpan = span, ContinuesAbove = properties.ContinuesAbove });
        row.Width += span;
    }

    private ReadRefusedException TooLarge() => ReadRefusedException.Of(
        "table-too-large",
        session.FileName,
        session.Context.Limits.TableRows.ToString(CultureInfo.InvariantCulture),
        session.Context.Limits.TableCells.ToString(CultureInfo.InvariantCulture));
}
