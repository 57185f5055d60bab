using System.Text.RegularExpressions;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Rows printed without their empty cells, or without those that they share with the row above: which ones are missing is told by what the others hold.</summary>
internal static partial class ShortRow
{
    private enum Sort
    {
        Text,
        Label,
        Office,
        Time,
    }

    /// <summary>The row in its full length, its cells in the columns where they fit best.</summary>
    /// <param name="above">A row of full length.</param>
    /// <param name="shared">What is missing is shared with the row above; otherwise it is empty.</param>
    public static List<List<TracedText>> Fill(IReadOnlyList<List<TracedText>> row, IReadOnlyList<List<TracedText>> above, bool shared)
    {
        var best = Enumerable.Range(0, row.Count).ToArray();
        var bestFit = int.MinValue;
        foreach (var places in Places(row.Count, above.Count))
        {
            // One office does not lead and help at once.
            var twice = shared && Enumerable.Range(2, above.Count - 2).Except(places).Any(c => above[c].Count > 0 && row.Any(cell => cell.Count > 0 && cell[0].Value == above[c][0].Value));
            var fit = (2 * Enumerable.Range(0, row.Count).Count(i => SortOf(row[i]) == SortOf(above[places[i]]))) - (twice ? 1 : 0);
            if (fit > bestFit)
                (best, bestFit) = (places, fit);
        }
        var filled = above.Select(cell => shared ? cell : []).ToList();
        for (var i = 0; i < row.Count; i++)
            filled[best[i]] = row[i];
        return filled;
    }

    /// <summary>Both cells name offices.</summary>
    public static bool AreOffices(List<TracedText> one, List<TracedText> other) => SortOf(one) == Sort.Office && SortOf(other) == Sort.Office;

    // Every way to spread the cells over the columns in their order; the first two stay where they are.
    private static IEnumerable<int[]> Places(int cells, int columns)
    {
        var rest = Enumerable.Range(2, columns - 2).ToList();
        foreach (var missing in Missing(rest, columns - cells))
            yield return [.. Enumerable.Range(0, columns).Except(missing)];
    }

    private static IEnumerable<IEnumerable<int>> Missing(List<int> columns, int count) => count == 0
        ? [[]]
        : columns.SelectMany((column, i) => Missing(columns[(i + 1)..], count - 1).Select(others => others.Prepend(column)));

    private static Sort SortOf(List<TracedText> cell)
    {
        if (cell.Count == 0)
            return Sort.Text;
        var value = cell[0].Value.Trim(' ', '-', '+');
        return Number().IsMatch(value) ? Sort.Label : Time().IsMatch(value) ? Sort.Time : Office().IsMatch(value) ? Sort.Office : Sort.Text;
    }

    [GeneratedRegex(@"^[\d.,]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:(?:Từ|Đến|Trước|Trong|Cuối|Đầu|Sau)\s+)?(?:(?:năm|ngày|tháng|quý|giai đoạn)\s|\d{1,4}\s*[-–/]\s*\d{1,4}|20\d\d|h(?:ằ|à)ng\s+(?:năm|quý|tháng)|thường xuyên|định kỳ)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:(?:Cơ quan |Đơn vị )?(?:chủ trì|phối hợp):|(?:Sở|UBND|Ủy ban|Uỷ ban|Ban|Chi cục|Cục|Công an|Bộ|Hội|Liên đoàn|Trung tâm|Văn phòng|Báo|Đài|Các (?:sở|đơn vị|cơ quan|doanh nghiệp|địa phương|ban|ngành|tổ chức))(?:\s|$))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
