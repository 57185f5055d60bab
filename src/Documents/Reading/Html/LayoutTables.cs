using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Html;

/// <summary>Tells tables that only place text on the page (letterhead, signature, a frame around all) from tables of data.</summary>
internal static partial class LayoutTables
{
    private const int MostRows = 4;
    private const int MostColumns = 3;
    private const int GreatCell = 1500;
    private const double GreatShare = 0.7;

    public static bool IsLayout(HtmlTable table)
    {
        var columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Sum(cell => cell.ColumnSpan));
        if (columns <= 1 || IsFrame(table))
            return true;
        return table.Rows.Count <= MostRows && columns <= MostColumns && table.Cells.Any(HoldsLetterhead);
    }

    private static bool IsFrame(HtmlTable table)
    {
        var lengths = table.Cells.Select(cell => cell.TextLength).ToList();
        var greatest = lengths.Count == 0 ? 0 : lengths.Max();
        return greatest >= GreatCell && greatest >= GreatShare * lengths.Sum()
            && table.Cells.Any(cell => cell.TextLength == greatest && (cell.Items.Count >= 8 || cell.Items.Any(item => item.Table is not null)));
    }

    private static bool HoldsLetterhead(HtmlCell cell) =>
        cell.Items.Any(item => item.Line is { } line ? Letterhead().IsMatch(line.Text.Value) : item.Table!.Cells.Any(HoldsLetterhead));

    [GeneratedRegex(@"Độc\s+lập\s*[-–]|CỘNG\s+H(?:ÒA|OÀ)|^\s*Số\s*:|,\s*ngày\s.*\bnăm\b|Nơi\s+nhận|^\s*(?:TM|KT|TL|TUQ)\s*\.|CHỦ\s+TỊCH|GIÁM\s+ĐỐC|^(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN", RegexOptions.CultureInvariant)]
    private static partial Regex Letterhead();
}
