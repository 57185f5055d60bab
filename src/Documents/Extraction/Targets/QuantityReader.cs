using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>Finds quantities in a text: figures, ranges and bounds with a unit behind them.</summary>
internal sealed partial class QuantityReader
{
    // Begins at a figure, so that a search goes from figure to figure; what stands before one is looked at when a quantity is found.
    private readonly Regex pattern;
    private readonly HashSet<string> uncounted;

    private QuantityReader(WordLists lexicon)
    {
        uncounted = [.. lexicon.List("uncounted-nouns")];
        pattern = new Regex(
            Template.Replace("MEASURE", Alternatives(lexicon.List("units")), StringComparison.Ordinal)
                .Replace("COUNTED", Alternatives(lexicon.List("counted-nouns")), StringComparison.Ordinal)
                .Replace("NUMBER", @"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)", StringComparison.Ordinal),
            RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10));
    }

    public static QuantityReader Of(WordLists lexicon) => lexicon.Prepared(l => new QuantityReader(l));

    /// <summary>All quantities of <paramref name="text"/> (citations already hidden), from left to right.</summary>
    public IReadOnlyList<Quantity> In(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
            return [];
        var found = new List<Quantity>();
        var from = 0;
        for (var match = pattern.Match(text); match.Success; match = pattern.Match(text, from))
        {
            var quantity = Read(match, Lead().Match(text[from..match.Index]), from, text);
            if (quantity is not null)
                found.Add(quantity);
            var figure = match.Groups["first"];
            from = quantity?.End ?? (figure.Index + figure.Length); // what was no quantity may hide the start of one
        }
        return found;
    }

    /// <summary>A figure as plans print it: dot between thousands, comma before decimals; "12.5" is read as a decimal.</summary>
    public static decimal? Figure(string text)
    {
        var plain = Thousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal) : text;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value / 1.0000000000000000000000000000m // drops trailing zeros: "2,0" is 2
            : null;
    }

    /// <param name="lead">The words before the figure, found in the text behind <paramref name="from"/>.</param>
    private Quantity? Read(Match match, Match lead, int from, string text)
    {
        var start = from + lead.Index;
        var unit = match.Groups["unit"];
        var sort = match.Groups["percent"].Success ? UnitSort.Percent
            : match.Groups["measure"].Success ? UnitSort.Measure
            : match.Groups["counted"].Success ? UnitSort.Counted : UnitSort.OtherNoun;
        var first = Figure(match.Groups["first"].Value);
        var last = match.Groups["last"].Success ? Figure(match.Groups["last"].Value) : null;
        if (first is null || (IsYear(match.Groups["first"].Value) && IsYear(match.Groups["last"].Value)) || IsPartOfSomethingElse(text[..start], text[(match.Index + match.Length)..], sort) || (sort == UnitSort.OtherNoun && IsUncounted(unit.Value, match.Groups["first"].Value)))
            return null;
        if (OnBound().IsMatch(lead.Groups["bound"].Value) && Place().IsMatch(unit.Value))
            return null;
        var (min, max, comparison) = Bounds(first.Value, last, lead.Groups["bound"].Value, match.Groups["onwards"].Value);
        return new Quantity
        {
            Start = start,
            FigureStart = match.Groups["first"].Index,
            UnitStart = unit.Index,
            End = match.Index + match.Length,
            Min = min,
            Max = max,
            Unit = Blanks().Replace(unit.Value, " ").Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal).Trim(),
            Comparison = comparison,
            Sort = sort,
        };
    }

    private bool IsUncounted(string unit, string figure)
    {
        var words = unit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return char.IsUpper(unit[0]) || uncounted.Contains(words[0]) || uncounted.Contains(unit) || NotANoun().IsMatch(unit) || IsYear(figure);
    }

    private static bool IsYear(string figure) => figure.Length == 4 && (figure.StartsWith("19", StringComparison.Ordinal) || figure.StartsWith("20", StringComparison.Ordinal));

    // Numbers of articles, phases and documents, ordinals, and sums of money.
    private static bool IsPartOfSomethingElse(string before, string after, UnitSort sort) =>
        Numbering().IsMatch(before) || (sort != UnitSort.Percent && Money().IsMatch(after));

    private static (decimal? Min, decimal? Max, TargetComparison Comparison) Bounds(decimal first, decimal? last, string bound, string onwards)
    {
        if (last is { } upper && upper >= first)
            return (first, upper, TargetComparison.Range);
        var value = last ?? first;
        if (Upwards().IsMatch(onwards) || AtLeast().IsMatch(bound))
            return (value, null, TargetComparison.AtLeast);
        if (onwards.Length > 0 || AtMost().IsMatch(bound))
            return (null, value, TargetComparison.AtMost);
        return (value, value, bound.Length > 0 ? TargetComparison.About : TargetComparison.Exact);
    }

    private static string Alternatives(IEnumerable<string> words) => string.Join(
        '|',
        words.OrderByDescending(w => w.Length).Select(w => Regex.Escape(w).Replace("\\ ", @"\s+", StringComparison.Ordinal)));

    private const string Template =
        """
        (?<![\d.,/\p{L}])(?<first>NUMBER)(?!\d|[./]\d|,\d)
        \s*\)?(?:(?:\s*(?:%|(?:MEASURE|COUNTED)(?!\p{L})(?:\s*/\s*\p{L}+)?))?\s*(?:[-–—]|đến|tới|÷)\s*(?<last>NUMBER)(?![\d/]))?
        \s*(?<unit>
            (?<percent>%(?:\s*/\s*năm)?)
          | (?<measure>(?:(?:triệu|nghìn|ngàn|tỷ)\s+)?(?:MEASURE)(?!\p{L})(?:\s*/\s*(?:ngày(?:[\s.-]*đêm)?|năm|người|tháng|giờ|ha|tấn|sản\s+phẩm|đơn\s+vị\s+sản\s+phẩm))?)
          | (?<counted>(?:COUNTED)(?!\p{L})(?:\s*/\s*(?:năm|tháng|quý|ngày|huyện|xã|lớp|người))?)
          | (?<other>\p{Ll}+(?:\s+\p{Ll}+)?(?:\s*/\s*năm)?)
        )
        (?:\s+(?<onwards>trở\s+(?:lên|xuống)))?
        """;

    [GeneratedRegex(
        """
        (?:(?<bound>ít\s+nhất(?:\s+là)?|tối\s+thiểu(?:\s+là)?|tối\s+đa(?:\s+là)?|không\s+(?:quá|vượt(?:\s+quá)?|dưới|ít\s+hơn|thấp\s+hơn|nhỏ\s+hơn|cao\s+hơn|lớn\s+hơn|nhiều\s+hơn)|trên|hơn|từ\s+trên|dưới|thấp\s+hơn|nhỏ\s+hơn|cao\s+hơn|khoảng|xấp\s+xỉ|gần|≥|>=|>|≤|<=|<)\s*(?:mức\s+)?)?
        (?:từ\s+)?(?:\p{L}+\s*\(\s*)?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+(?:,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?:\b(?:số|điều|khoản|điểm|mục|phụ\s+lục|biểu|bảng|năm|tháng|ngày|quý|lần\s+thứ|thứ|khóa|khoá|hạng|loại|cấp|nhóm|nhiệm\s+vụ|giai\s+đoạn|vùng|trang|top)\s*|/\s*|so\s+với(?:\s+mức)?\s+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^\s*(?:triệu|tỷ|tỉ|nghìn|ngàn)?\s*(?:đồng|VNĐ|VND|USD|đô\s+la)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:và|hoặc|đến|là|có|được|đã|sẽ|với|của|cho|tại|trong|theo|trên|dưới|từ|về|vào|do|bằng|nêu|này|trở|đối|các|những|mỗi|hằng|hàng|như|nhằm|để|ban|kèm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotANoun();

    [GeneratedRegex(@"^trên$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnBound();

    // "trên 02 tuyến", "trên 03 kênh": where something is done, not more than so many
    [GeneratedRegex(@"^(?:tuyến|kênh|sóng|nền\s+tảng|trang|tờ|lĩnh\s+vực|phương\s+tiện|địa\s+bàn|mặt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"lên$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Upwards();

    [GeneratedRegex(@"^(?:ít|tối\s+thiểu|trên|hơn|từ|cao\s+hơn|không\s+(?:dưới|ít|thấp|nhỏ)|≥|>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"^(?:tối\s+đa|dưới|thấp|nhỏ|không\s+(?:quá|vượt|cao|lớn|nhiều)|≤|<)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtMost();
}
