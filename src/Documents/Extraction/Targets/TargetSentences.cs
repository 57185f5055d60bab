using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>Reads the targets of one paragraph.</summary>
internal sealed partial class TargetSentences(QuantityReader quantities)
{
    private sealed record Clause(int Start, int End);

    /// <summary>All targets of <paramref name="paragraph"/> in order.</summary>
    /// <param name="evidence">Makes the evidence of a stretch.</param>
    /// <param name="passedOver">Told of figures that are those of the whole country.</param>
    public IReadOnlyList<PlanTarget> Read(TracedText paragraph, TargetContext context, Func<TracedText, Evidence> evidence, Action<TracedText> passedOver)
    {
        if (!paragraph.Value.Any(char.IsAsciiDigit))
            return [];
        var text = SentenceMask.Of(paragraph.Value);
        var targets = new List<PlanTarget>();
        if (Elsewhere().IsMatch(text))
        {
            if (quantities.In(text).Any(q => Counts(q, text, new Clause(0, text.Length), context)))
                passedOver(paragraph);
            return targets;
        }
        var year = context.Year;
        string? carried = null;
        foreach (var clause in Clauses(text))
        {
            var found = quantities.In(text[clause.Start..clause.End])
                .Select(q => q with { Start = q.Start + clause.Start, FigureStart = q.FigureStart + clause.Start, UnitStart = q.UnitStart + clause.Start, End = q.End + clause.Start })
                .Where(q => Counts(q, text, clause, context))
                .ToList();
            CarryBounds(found, text);
            var years = new ClauseYears(text, clause.Start, clause.End, found);
            year = years.Leading ?? year;
            for (var i = 0; i < found.Count; i++)
            {
                var own = years.Of(i) ?? year;
                var segment = TargetSegment.Of(text, clause.Start, clause.End, found, i);
                var subject = segment.Object(text, found[i]) ?? carried;
                if (own < context.EarliestYear || IsPast(text, clause, found[i]) || (subject is not null && Share().IsMatch(subject)))
                    continue;
                if (i > 0 && Size().IsMatch(text[found[i - 1].End..Math.Max(found[i - 1].End, found[i].Start)]))
                    continue;
                carried = subject;
                var yearly = found[i].PerYear || (!years.HasOwn(i) && (context.Yearly || IsYearly(text, clause, found[i], segment)));
                targets.Add(Target(found[i], paragraph, segment, subject, yearly ? null : own, yearly, evidence));
            }
        }
        return targets;
    }

    private static PlanTarget Target(Quantity q, TracedText paragraph, TargetSegment segment, string? subject, int? year, bool yearly, Func<TracedText, Evidence> evidence)
    {
        var stretch = paragraph.Substring(segment.Start, segment.End - segment.Start).Trim(",;:.-–");
        return new PlanTarget
        {
            Text = stretch.Value,
            Min = q.Min,
            Max = q.Max,
            Unit = q.Unit,
            Year = year,
            Object = subject,
            Comparison = q.Comparison,
            Frequency = yearly ? Frequency.Annual : null,
            Evidence = evidence(stretch),
        };
    }

    // "ít nhất 50% … và 40% …", "từ 60% trở lên năm 2028 và 70% năm 2030": the bound holds for both.
    private static void CarryBounds(List<Quantity> found, string text)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var (one, other) = (found[i - 1], found[i]);
            if (other.Comparison != TargetComparison.Exact || one.Comparison is not (TargetComparison.AtLeast or TargetComparison.AtMost) || one.Sort != other.Sort || one.Unit != other.Unit || !AndMore().IsMatch(text[one.End..other.Start]))
                continue;
            found[i] = other with { Comparison = one.Comparison, Min = one.Min is null ? null : other.Min, Max = one.Max is null ? null : other.Max };
        }
    }

    // ";" and sentence ends part clauses; a full stop within a number or an abbreviation does not.
    private static IEnumerable<Clause> Clauses(string text)
    {
        var start = 0;
        foreach (Match end in ClauseEnd().Matches(text))
        {
            yield return new Clause(start, end.Index);
            start = end.Index + end.Length;
        }
        if (start < text.Length)
            yield return new Clause(start, text.Length);
    }

    private static bool Counts(Quantity q, string text, Clause clause, TargetContext context)
    {
        if (Baseline().IsMatch(text[clause.Start..(q.Start + (q.FigureStart - q.Start))]) && Rises().IsMatch(text[q.End..clause.End]))
            return false;
        return context.Strictness switch
        {
            TargetStrictness.Goals => true,
            TargetStrictness.Work => q.Sort != UnitSort.OtherNoun,
            _ => q.Sort != UnitSort.OtherNoun && (q.Comparison is TargetComparison.AtLeast || q.PerYear || Aim().IsMatch(text[clause.Start..q.Start])),
        };
    }

    private static bool IsPast(string text, Clause clause, Quantity q) => Past().IsMatch(text[clause.Start..q.Start]);

    private static bool IsYearly(string text, Clause clause, Quantity q, TargetSegment segment) =>
        Yearly().IsMatch(text[clause.Start..q.Start]) || YearlyBehind().IsMatch(text[q.End..Math.Max(q.End, segment.End)]);

    [GeneratedRegex(@";|(?<=[\p{Ll}\d%)”])\.(?=\s+[\p{Lu}""“(]|\s*$)|\n", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"^(?:\s+(?!(?:tăng|giảm|đạt|còn|xuống|duy\s+trì)\b)[\p{L}\d]+){0,9}\s+và\s+$|^\s*\(?(?:vào\s+|đến\s+|trong\s+)?năm\s+\d{4}\)?\s*(?:,|và)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndMore();

    // Figures of the whole country are quoted, not set.
    [GeneratedRegex(@"\b(?:cả\s+nước|toàn\s+quốc)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:đã\s+(?:đạt|có|hỗ\s+trợ|tổ\s+chức|hoàn\s+thành|xây\s+dựng|thực\s+hiện|triển\s+khai|thu\s+hút|giảm|tăng)|hiện\s+nay|hiện\s+có|hiện\s+mới|tính\s+đến|trước\s+đây|giai\s+đoạn\s+trước|thực\s+trạng|kết\s+quả\s+đạt\s+được)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    // "02 doanh nghiệp lắp đặt được hệ thống công suất 500 m3/ngày": how large what is counted is.
    [GeneratedRegex(@"(?<!tổng\s+)\b(?:công\s+suất|quy\s+mô|diện\s+tích|dung\s+tích|sức\s+chứa)(?:\s+thiết\s+kế)?(?:\s+(?:đến|tới|từ|trên|khoảng|là))*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    // A share of the cost that is paid is a rate of support, no target.
    [GeneratedRegex(@"^(?:tổng\s+)?(?:chi\s+phí|kinh\s+phí|lãi\s+suất|tiền|giá\s+trị\s+hợp\s+đồng|tổng\s+mức\s+đầu\s+tư|vốn|thuế|lệ\s+phí|mức\s+hỗ\s+trợ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"\btừ\s+(?:mức\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Baseline();

    [GeneratedRegex(@"^[\s(]*(?:(?:vào\s+|của\s+)?năm\s+\d{4})?[\s)]*(?:tăng\s+|giảm\s+)?(?:lên|xuống|còn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rises();

    [GeneratedRegex(@"\b(?:phấn\s+đấu|bảo\s+đảm|đảm\s+bảo|(?:mỗi|hằng|hàng)\s+năm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\b(?:mỗi|hằng|hàng|từng)\s+năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\b(?:mỗi|hằng|hàng|một)\s+năm\b|/năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearlyBehind();
}
