using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Funding;

/// <summary>Finds the noun phrases that name a source of money; each ends at a comma, a bracket, the next source, or a word that goes on with the sentence.</summary>
internal static partial class FundingNames
{
    public static bool SpeaksOfMoney(string text) => Heads().IsMatch(text) && Verb().IsMatch(text);

    /// <summary>Places of the names in <paramref name="text"/>, in order.</summary>
    public static IEnumerable<(int Index, int Length)> In(string text, FundingContext context)
    {
        var at = 0;
        while (at < text.Length && Heads().Match(text, at) is { Success: true } head)
        {
            at = head.Index + Math.Max(head.Length, 1);
            var before = text[..head.Index];
            if (NotMoney().IsMatch(before) || (context == FundingContext.Prose && !ComesFrom().IsMatch(before)))
                continue;
            var end = EndOf(text, head);
            var name = text[head.Index..end].TrimEnd(' ', ',', '.', ';', ':');
            at = Math.Max(at, end);
            if (IsName(name, head) && !Spent().IsMatch(text[head.Index..]))
                yield return (head.Index, name.Length);
        }
    }

    private static int EndOf(string text, Match head)
    {
        var from = head.Index + head.Length;
        if (head.Groups["closed"].Success)
            return from;
        var stop = head.Groups["list"].Success ? EndOfOtherSources().Match(text, from) : EndOfName().Match(text, from);
        return stop.Success ? stop.Index : text.Length;
    }

    // "các nguồn vốn" alone, or "vốn để thực hiện", names nothing.
    private static bool IsName(string name, Match head) =>
        !Bare().IsMatch(name) && (head.Groups["closed"].Success || name.Length > head.Length || !head.Groups["open"].Success) && name.Split(' ').Length <= 24;

    // "closed": complete with its qualifiers; "open": needs more words; "list": the remaining sources, commas included.
    [GeneratedRegex(
        """
        (?<!\p{L})(?:
          (?<closed>ngân\s+sách(?:\s+(?:nhà\s+nước|trung\s+ương|địa\s+phương|các\s+cấp|(?:các\s+)(?:xã|huyện|quận)(?:\s*,\s*(?:phường|thị\s+xã|thành\s+phố|đặc\s+khu|quận|huyện|thị\s+trấn)(?!\p{L}))*|(?:cấp\s+)?(?:tỉnh|thành\s+phố|huyện|xã|phường)(?!\p{L})|sự\s+nghiệp\s+(?:môi\s+trường|kinh\s+tế|khoa\s+học(?:\s+và\s+công\s+nghệ)?)))*)
         |(?<list>(?:các\s+|những\s+)?nguồn\s+(?:vốn\s+|kinh\s+phí\s+|tài\s+chính\s+|lực\s+|thu\s+|tài\s+trợ\s+)?(?:huy\s+động\s+)?(?:hợp\s+pháp\s+)?khác(?:\s+hợp\s+pháp)?)
         |(?<closed>(?:các\s+)?(?:nguồn\s+)?(?:vốn\s+|kinh\s+phí\s+)?(?:hợp\s+pháp\s+khác|khác\s+hợp\s+pháp))
         |(?<closed>(?:các\s+)?chương\s+trình(?:\s+\p{L}+){0,4}?(?:\s*(?:,|và)\s*(?:đề\s+án|dự\s+án|kế\s+hoạch|nhiệm\s+vụ))*\s+lồng\s+ghép(?!\s+(?:nội|các|mục|vào|trong|với)(?!\p{L})))
         |(?<=lồng\s+ghép\s+(?:(?:kinh\s+phí\s+|vốn\s+|nguồn\s+lực\s+)?(?:từ|trong|với|qua)\s+)?(?:nguồn\s+(?:vốn|kinh\s+phí)\s+(?:của\s+)?)?)(?<closed>(?:các\s+)?chương\s+trình(?:\s*(?:,|và)\s*(?:đề\s+án|dự\s+án|kế\s+hoạch|nhiệm\s+vụ))*(?:\s+(?:mục\s+tiêu(?:\s+quốc\s+gia)?|khác|liên\s+quan|có\s+liên\s+quan))?)(?!\p{L})
         |(?<open>(?:nguồn\s+)?kinh\s+phí)\s+(?=khuyến\s+công|khuyến\s+nông|sự\s+nghiệp|khoa\s+học|xúc\s+tiến|đào\s+tạo|chi\s+thường\s+xuyên|đầu\s+tư|từ\s+chương\s+trình|xã\s+hội\s+hóa|xã\s+hội\s+hoá|của\s|lồng\s+ghép|đóng\s+góp|tự\s+có)
         |(?<open>(?:các\s+)?nguồn\s+vốn|vốn)\s+(?!ngân\s+sách|từ\s|huy\s+động|để\s|và\s|khác|thực\s+hiện|hợp\s+pháp\s+khác|bố\s+trí|được|như|theo|sau\b|cho\s+các|cần\s|tín\s+dụng\s+phục)(?=\p{L})
         |(?<open>quỹ)\s+(?!đất|nhà|thời\s+gian)(?=\p{L})
         |(?<open>tài\s+trợ|viện\s+trợ|(?:nguồn\s+)?đóng\s+góp|nguồn\s+(?:tài\s+trợ|hỗ\s+trợ|thu|chi|sự\s+nghiệp|khuyến\s+công|đầu\s+tư|huy\s+động|tự\s+chủ|lồng\s+ghép))\s+(?=\p{L})
         |(?<closed>(?:(?:các\s+)?nguồn\s+)?(?:vốn\s+)?xã\s+hội\s+h(?:óa|oá))
         |(?<closed>(?:nguồn\s+)?(?:vốn\s+)?(?:ODA|FDI|NGO)(?!\p{L}))
         |(?<closed>(?:doanh\s+nghiệp|cơ\s+sở|đơn\s+vị|nhà\s+đầu\s+tư)(?:\s+thụ\s+hưởng)?\s+(?:tự\s+)?(?:đối\s+ứng|đóng\s+góp|bỏ\s+vốn))
         |(?<open>sự\s+nghiệp)\s+(?=bảo\s+vệ|môi|kinh|khoa|giáo|văn|y\s)
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Heads();

    private const string GoesOn =
        @"\s+(?:theo|để|được|nhằm|do\s|hằng\s+năm|hàng\s+năm|đảm\s+bảo|bảo\s+đảm|phục\s+vụ|hiện\s+hành|thực\s+hiện|trong\s+(?:dự|kế|phạm)|(?:trong\s+)?giai\s+đoạn|năm\s+20|bố\s+trí|phân\s+bổ|cho\s|là\s|sẽ\s|phù\s+hợp|như\s|bao\s+gồm|gồm\s|có\s+liên\s+quan|trên\s+cơ\s+sở|căn\s+cứ|hỗ\s+trợ\s+(?:thực|cho)|trên\s+địa\s+bàn|khi\s|nếu\s|tham\s+gia|từ\s|đối\s+với|với\s|thông\s+qua|khoảng\s|\d)";

    [GeneratedRegex(
        @"[,;:().\n]|" + GoesOn + @"|\s+(?:và|hoặc|cùng|&)\s+(?=(?:từ\s+)?(?:các\s+)?(?:nguồn|vốn|ngân\s+sách|kinh\s+phí|quỹ|tài\s+trợ|huy\s+động|xã\s+hội|đóng\s+góp|sự\s+nghiệp|các\s+chương\s+trình|lồng))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndOfName();

    [GeneratedRegex(@"[;:().\n]|" + GoesOn + @"|,\s+(?!ngoài)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndOfOtherSources();

    [GeneratedRegex(@"(?:Luật|quản\s+lý|phân\s+cấp|dự\s+toán|(?<!phân\s+)cân\s+đối|thu|cơ\s+chế|chính\s+sách|nộp|sử\s+dụng\s+hiệu\s+quả|lập|thành\s+lập|hiệu\s+quả|thu\s+hút)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotMoney();

    [GeneratedRegex(@"(?:từ|bằng|huy\s+động|tranh\s+thủ|phân\s+bổ|sử\s+dụng|bố\s+trí|lồng\s+ghép)\s+(?:(?:các\s+|những\s+)?nguồn\s+(?:vốn\s+|kinh\s+phí\s+)?|vốn\s+|kinh\s+phí\s+)?(?:từ\s+)?(?:các\s+)?$|(?:từ|bằng|huy\s+động)\s[^.;\n]{0,120}(?:,|và)\s+(?:từ\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ComesFrom();

    [GeneratedRegex(@"^(?:(?:các|những)\s+)?(?:nguồn\s+)?(?:vốn|kinh\s+phí|nguồn|quỹ|tài\s+trợ|đóng\s+góp|sự\s+nghiệp|huy\s+động)$|^(?:các\s+|những\s+)?nguồn\s+khác$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    // "Kinh phí đầu tư … được huy động từ": what the money is for, not where it comes from.
    [GeneratedRegex(@"^(?:nguồn\s+)?kinh\s+phí[^.;,\n]{0,120}?\s(?:được|do)\s+(?:huy\s+động|bố\s+trí|bảo\s+đảm|đảm\s+bảo|lấy|sử\s+dụng|cân\s+đối|chi\s+trả)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spent();

    [GeneratedRegex(@"từ|bằng|bố\s+trí|huy\s+động|gồm|đảm\s+bảo|bảo\s+đảm", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
