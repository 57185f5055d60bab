using System.Text.RegularExpressions;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>The stretch of a clause that belongs to one quantity: what leads up to it and what follows it.</summary>
/// <param name="Start">Where the target's text begins.</param>
/// <param name="LeadStart">Where the part of the clause begins that leads up to the quantity.</param>
/// <param name="End">Where the target's text ends.</param>
internal sealed partial record TargetSegment(int Start, int LeadStart, int End)
{
    private const int LongLead = 60;

    public static TargetSegment Of(string text, int clauseStart, int clauseEnd, IReadOnlyList<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        var lead = index == 0 ? clauseStart : Boundary(text, quantities[index - 1], quantity);
        var end = index + 1 < quantities.Count ? Boundary(text, quantity, quantities[index + 1]) : clauseEnd;
        var colon = text[lead..quantity.Start].TrimEnd(' ', ':').LastIndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0 && !Measured().IsMatch(Opening().Replace(text.Substring(lead, colon), "").Trim()))
            lead += colon + 1;
        while (lead < quantity.Start && (char.IsWhiteSpace(text[lead]) || text[lead] is ',' or '('))
            lead++;
        var start = quantity.Start - lead > LongLead && !Measured().IsMatch(Opening().Replace(text[lead..quantity.Start], "").Trim()) ? LastPart(text, lead, quantity.Start) : lead;
        return new TargetSegment(start, lead, Math.Max(end, quantity.End));
    }

    /// <summary>What is counted or measured; null when the segment itself does not say.</summary>
    public string? Object(string text, Quantity quantity)
    {
        var lead = Opening().Replace(text[LeadStart..quantity.Start], "").Trim();
        var before = Verbs().Replace(lead, "").Trim(' ', ',', ':', '(', '-', '–');
        var behind = Behind(text, quantity);
        var counted = quantity.Sort is UnitSort.Counted or UnitSort.OtherNoun;
        if (Measured().IsMatch(before) && (behind.Length == 0 || !counted))
            return Clean(before);
        if (counted)
        {
            var noun = quantity.PerYear ? quantity.Unit[..quantity.Unit.LastIndexOf('/')] : quantity.Unit;
            return Clean($"{noun} {behind}{Action(lead)}");
        }
        if (behind.Length > 0)
            return Clean(Direction().Match(lead) is { Success: true } d ? $"{d.Groups["verb"].Value.ToLowerInvariant()} {behind}" : behind);
        return before.Length > 0 ? Clean(before) : null;
    }

    // "đánh giá nhanh tại 3 cơ sở": what is done there tells one count from the next.
    private static string Action(string lead) => At().Match(lead) is { Success: true } at && at.Index > 0 ? $" ({lead[..at.Index].Trim(' ', ',', ':')})" : "";

    // What follows the figure, without the year, comparisons and words that only hang on to it.
    private string Behind(string text, Quantity quantity)
    {
        var behind = text[quantity.End..End];
        foreach (var mention in YearMentions.In(behind).Reverse())
            behind = behind.Remove(mention.Start, mention.End - mention.Start);
        behind = Hanging().Replace(Compared().Replace(behind, ""), "");
        return Tail().Replace(behind.Trim(' ', ',', '.', ')', ':'), "").Trim(' ', ',', '.', '(', ')', ':');
    }

    // Between two quantities: the last comma or "và" before the words that lead up to the second; else where the first ends.
    private static int Boundary(string text, Quantity first, Quantity second)
    {
        var between = text[first.End..second.Start];
        var parting = NewAction().Matches(between) is { Count: > 0 } actions ? actions : PartBoundary().Matches(between);
        return parting.Count > 0 ? first.End + parting[^1].Index : second.Start;
    }

    private static int LastPart(string text, int start, int end)
    {
        var parting = PartBoundary().Matches(text[start..end]);
        if (parting.Count == 0)
            return end;
        var at = start + parting[^1].Index + parting[^1].Length;
        return end - at > LongLead ? end : at;
    }

    private static string? Clean(string text)
    {
        var clean = VietnameseText.CollapseBlanks(text.Replace("\u0001", "", StringComparison.Ordinal)).Trim(' ', ',', '.', ';', ':', '-', '–');
        return clean.Length == 0 ? null : clean;
    }

    [GeneratedRegex(@",\s|\s(?:và|còn|trong\s+đó|hoặc)\s|\s\(|:\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartBoundary();

    [GeneratedRegex(@"(?:,\s|\s(?:và|đồng\s+thời)\s)(?:và\s+)?(?=(?:hỗ\s+trợ|tổ\s+chức|xây\s+dựng|đánh\s+giá|đào\s+tạo|tập\s+huấn|triển\s+khai|lắp\s+đặt|thu\s+hút)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewAction();

    [GeneratedRegex(@"\s*\b(?:tại|cho|ở)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex At();

    // "Phấn đấu đến năm 2025, …", "Mỗi năm …": no part of what is measured.
    [GeneratedRegex(
        @"^(?:[\s,:(+*•-]*(?:cụ\s+thể(?:\s+là)?|phấn\s+đấu|mục\s+tiêu|trong\s+đó|và|còn|đồng\s+thời|(?:đến|vào|trong|từ|hết|cuối|giai\s+đoạn|năm|thời\s+kỳ)\s+(?:(?:hết|cuối|năm|giai\s+đoạn)\s+)*\d{4}(?:\s*[-–]\s*\d{4}|\s+đến\s+(?:năm\s+)?\d{4})?|(?:mỗi|hằng|hàng)\s+năm)[\s,:]*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Words that join an object before the figure to it: "… đạt", "… giảm xuống còn".
    [GeneratedRegex(
        @"(?:\s*(?:\b(?:đạt|đạt\s+được|được|là|còn|chiếm|giảm|tăng|lên|xuống|thêm|tiết\s+kiệm|duy\s+trì|ở|mức|tỷ\s+lệ|từ|phải|sẽ|cần|bình\s+quân|bằng|đến|tới|tại|cho|có|thấp\s+hơn|dưới)\b|:))+\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"^(?:nâng\s+|giảm\s+|tăng\s+|giữ\s+|duy\s+trì\s+|đưa\s+)?(?:cường\s+độ|tỷ\s+lệ|tỉ\s+lệ|tỷ\s+trọng|tỉ\s+trọng|mức|số|tổng|diện\s+tích|lượng|sản\s+lượng|độ|hệ\s+số|tốc\s+độ|tổn\s+thất|công\s+suất|chỉ\s+số|đối\s+với)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(?<verb>giảm\s+thiểu|cắt\s+giảm|giảm|tăng|tiết\s+kiệm)(?:\s+(?:được|từ|thêm|ít\s+nhất))*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Direction();

    [GeneratedRegex(@"\s*\(?\bso\s+(?:với|cùng)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^\s*(?:(?:trở\s+lên|(?:mỗi|hằng|hàng|một)\s+năm|/năm|vào|trong|đến|tổng\s+số|số|các|những|của)\b\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hanging();

    [GeneratedRegex(@"(?:\s+|^)(?:và|còn|đến|vào|trong|từ|;|mỗi\s+năm|hằng\s+năm|hàng\s+năm|trong\s+đó)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
