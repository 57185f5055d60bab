using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Reporting;

/// <summary>Rows and cells of a unit's workbook.</summary>
internal static class SheetCells
{
    private const double LineHeight = 16;
    private const double HighestRow = 409;

    public static Row RowOf(uint index, params Cell[] cells)
    {
        var row = new Row { RowIndex = index };
        row.Append(cells.OrderBy(c => c.CellReference!.Value!.Length).ThenBy(c => c.CellReference!.Value, StringComparer.Ordinal));
        return row;
    }

    public static Cell Text(char column, uint row, string text, uint look)
    {
        var cell = At(column, row, look);
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        return cell;
    }

    /// <param name="kept">A kept number, or empty.</param>
    public static Cell Number(char column, uint row, string kept, uint look)
    {
        var cell = At(column, row, look);
        if (kept.Length > 0)
            cell.CellValue = new CellValue(kept);
        return cell;
    }

    /// <summary>Height of a row whose texts wrap; not every program fits rows when it opens a file.</summary>
    public static double HeightOf(params (string Text, double Width)[] texts) => Math.Min(
        HighestRow,
        LineHeight * texts.Max(t => t.Text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length * 1.1 / t.Width)))));

    /// <summary>A hash of what stands around an answer: a paste over it is noticed.</summary>
    public static string Around(params string[] texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', texts.Select(t => Clean(t).Trim())))))[..12];

    // Characters that XML cannot hold would make the file unreadable.
    public static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => (c >= ' ' && c is not ('\uFFFE' or '\uFFFF')) || c is '\n' or '\t'));

    private static Cell At(char column, uint row, uint look) => new() { CellReference = string.Create(CultureInfo.InvariantCulture, $"{column}{row}"), StyleIndex = look };
}
