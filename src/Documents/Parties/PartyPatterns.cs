using System.Text.RegularExpressions;

namespace Xanh.Documents.Parties;

/// <summary>The small words around names of bodies: separators, closer descriptions, what ends a name. For <see cref="Text.MatchForm"/> unless a capital counts.</summary>
internal static partial class PartyPatterns
{
    [GeneratedRegex(@"^(?:\s*[,;]\s*(?:và\s+|cùng\s+)?|\s+và\s+|\s+cùng\s+(?:với\s+)?|\s*&\s*|\s*\+\s*)")]
    public static partial Regex Separator();

    [GeneratedRegex(@"\s*,\s*(?:và\s+)?|\s+và\s+")]
    public static partial Regex InnerSeparator();

    [GeneratedRegex(@"[^;\n]+")]
    public static partial Regex CellPiece();

    [GeneratedRegex(@"\G(?:các|những|một số|toàn thể|tất cả các)\s+")]
    public static partial Regex Article();

    [GeneratedRegex(@"\G(?:các\s+sở\s*:?|sở\s*:)\s+")]
    public static partial Regex SharedHeadPattern();

    [GeneratedRegex(
        @"\G(?:ubnd|ủy ban nhân dân)\s+(?:(?:các|cấp)\s+)*(?:xã|phường|đặc khu|quận|huyện|thị xã|thị trấn|thành phố(?=\s*[,;/]|\s+và|\s+thuộc|$)|địa phương)"
        + @"(?:(?:\s*[,/-]\s*(?:và\s+)?|\s+và\s+)(?:(?:các|cấp)\s+)?(?:xã|phường|đặc khu|quận|huyện|thị xã|thị trấn|thành phố(?:\s+thuộc\s+tỉnh)?)(?!\w))*"
        + @"(?:\s+(?:trên địa bàn(?:\s+(?:tỉnh|thành phố))?|có liên quan|liên quan|của thành phố|của tỉnh|trực thuộc|thuộc tỉnh|trong tỉnh))*")]
    public static partial Regex Committees();

    [GeneratedRegex(@"\G(?:\s*,\s*(?:và\s+)?|\s*/\s*|\s+và\s+|\s+-\s+|\s*;\s*(?=(?:ban|ngành|đơn vị|địa phương)\b))")]
    public static partial Regex GroupSeparator();

    [GeneratedRegex(
        @"\G\s+(?:khác\s+)?(?:(?:có\s+)?liên quan(?:\s+(?:khác|trên địa bàn(?:\s+(?:tỉnh|thành phố))?|của\s+(?:tỉnh|thành phố)))?|khác"
        + @"|(?:của|trực thuộc|thuộc|trong|cấp|tại|ở|trên địa bàn)\s+(?:ubnd\s+)?(?:tỉnh|thành phố|trung ương|huyện|xã|địa phương)|(?:trực thuộc|trung ương|trên địa bàn|chức năng|chuyên môn|tỉnh))(?!\w)")]
    public static partial Regex Qualifier();

    [GeneratedRegex(
        @"\G(?:phối hợp|chủ trì|để|nhằm|theo|trên cơ sở|trong (?:việc|công tác|quá trình|phạm vi)|là|được|có (?!liên quan)|về|khi|nếu|do|căn cứ|chịu|phải|cần|tự|vào|tại kế hoạch|chưa|đã|đang|sẽ|không|cùng|kết quả|hằng|hàng|định kỳ|trước)(?!\w)")]
    public static partial Regex StopWord();

    [GeneratedRegex(@"\G(?:các\s+)?(?:khu\s+(?:công nghiệp|kinh tế|chế xuất|công nghệ cao)|cụm công nghiệp|chế xuất)(?!\w)")]
    public static partial Regex BoardTail();

    [GeneratedRegex(@"\G(?:\s+(?:tỉnh|thành phố|Thành phố|Tỉnh|Việt Nam|TP\.?))?(?:\s+(?!(?:Sở|Ban|UBND|Công an|Chủ|Phối|Tổ|Xây|Tham|Hướng|Đề)\b)\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)*){0,4}")]
    public static partial Regex PlaceTail();

    /// <summary>"Đề nghị", "Giám đốc", "Thủ trưởng": the body is meant, not its head.</summary>
    [GeneratedRegex(@"\G(?:đề nghị\s+)?(?:(?:giám đốc|thủ trưởng|chủ tịch(?=\s+(?:ubnd|ủy ban nhân dân|hội|các))|trưởng ban(?=\s+ban)|chánh(?=\s+(?:văn phòng|thanh tra))|người đứng đầu|lãnh đạo)\s+)|\Gđề nghị\s+")]
    public static partial Regex Addressed();

    [GeneratedRegex(@"\s*\([^)]*\)\s*[:.]?\s*$")]
    public static partial Regex BracketTail();

    /// <summary>"UBND các xã có làng nghề": what some of the members have.</summary>
    [GeneratedRegex(@"\G\s+có(?=\s+(?:khu|cụm|làng|cơ sở|nhà máy|dự án|điểm|chợ|mỏ|hoạt động|rừng|biển|sông)(?!\w))")]
    public static partial Regex Having();

    /// <summary>"UBND các huyện" + "Hà Trung, Phước An và Kim Lương": which of them.</summary>
    [GeneratedRegex(@"\G(?<=(?:[Cc]ác|,|và)\s+(?:xã|phường|huyện|quận|thị xã|thị trấn))(?::(?=\s+\p{Lu}\p{L}*\s\p{Lu}))?\s+(?!(?:Sở|Ban|UBND|Ủy|Uỷ|Công|Hội|Chủ|Phối|Trung|Quý)\b)\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}(?:(?:,\s+|\s+và\s+)(?!(?:Sở|Ban|UBND|Ủy|Uỷ|Công an|Công ty|Cục|Chi|Viện|Báo|Đài|Liên|Tỉnh|Hội|Bộ|Trung tâm|Chủ|Phối)\b)\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})*")]
    public static partial Regex Places();

    /// <summary>A further place within a description: "có khu, cụm công nghiệp".</summary>
    [GeneratedRegex(@"\G(?:,\s*|\s+và\s+)(?:các\s+)?(?:khu công nghiệp|cụm công nghiệp|khu kinh tế|làng nghề|khu công nghệ cao|điểm công nghiệp)(?!\w)")]
    public static partial Regex Place();

    /// <summary>Words behind a body that say something of it rather than describe it.</summary>
    [GeneratedRegex(@"\G\s*,?\s*(?:là|được|có trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|theo|trên cơ sở|căn cứ|chịu|phải|cần)(?!\w)")]
    public static partial Regex Predicate();

    /// <summary>"Công an tỉnh" + "Cà Mau", "Ban Quản lý Khu kinh tế" + "Dung Quất và các Khu công nghiệp Quảng Ngãi"</summary>
    public static int ExtendPlace(string text, string form, int end)
    {
        var place = PlaceTail().Match(text, end);
        if (place.Success && place.Index == end)
            end += place.Length;
        var board = BoardTail().Match(form, Math.Min(form.Length, end + 4));
        if (end + 4 <= form.Length && form.AsSpan(end).StartsWith(" và ") && board.Success && board.Index == end + 4)
            return ExtendPlace(text, form, end + 4 + board.Length);
        return end;
    }

    /// <summary>Where committees of lower levels that stand at <paramref name="at"/> end ("UBND các xã, phường, đặc khu"); 0 when none stand there.</summary>
    public static int CommitteesEnd(string form, int at)
    {
        var match = Committees().Match(form, at);
        return match.Success && match.Index == at ? at + match.Length : 0;
    }

    /// <summary>The head word said once for several bodies that stands at <paramref name="at"/>; empty when none does.</summary>
    public static string SharedHead(string form, int at)
    {
        var match = SharedHeadPattern().Match(form, at);
        return match.Success && match.Index == at ? match.Value : "";
    }
}
