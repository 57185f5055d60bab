using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Lines of an official paper that never run into their neighbours: letterhead, type of paper, recipients, signature.</summary>
internal static partial class StandaloneLines
{
    private static readonly FrozenSet<string> Titles = WordLists.Default.List("title-words").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The line begins something new whatever stood before.</summary>
    public static bool Opens(LineShape line) => Opening().IsMatch(line.Line) || IsTitle(line);

    /// <summary>The line begins something new unless the one above is clearly unfinished.</summary>
    public static bool LikelyOpens(LineShape line) => LikelyOpening().IsMatch(line.Line);

    /// <summary>Below a title: the first words of what the plan rests on, or of who issues it.</summary>
    public static bool OpensPreamble(LineShape line) => Preamble().IsMatch(line.Line);

    /// <summary>The line gives work to an agency, begins with one, or closes the plan.</summary>
    public static bool OpensAssignment(LineShape line) => Assignment().IsMatch(line.Line);

    /// <summary>Nothing runs on behind this line.</summary>
    public static bool Closes(LineShape line) => Closing().IsMatch(line.Line) || IsTitle(line);

    /// <summary>The line is nothing but the type of a paper: KẾ HOẠCH, PHỤ LỤC I.</summary>
    public static bool IsTitle(LineShape line) => Titles.Contains(TitleNumber().Replace(line.Line, "").ToUpperInvariant()) && char.IsUpper(line.BodyStart);

    public static bool OpensRecipients(LineShape line) => Recipients().IsMatch(line.Line);

    public static bool OpensSignature(LineShape line) => Signature().IsMatch(line.Line);

    [GeneratedRegex(
        @"^(?:Nơi\s+nhận|Kính\s+gửi|Số\s*:|CỘNG\s+H(?:ÒA|OÀ)|Độc\s+lập\s*[-–]|\((?:Kèm|Ban\s+hành|Đính\s+kèm|Đã\s+k))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // An office in capitals, place and day, "Chủ trì: …", "Nhiệm vụ 2: …": they begin something new unless the line above runs into them.
    [GeneratedRegex(
        @"^(?:(?:SỞ|BAN|CHI\s+CỤC|CỤC|BỘ|ỦY\s+BAN|UỶ\s+BAN|UBND)\s+\p{Lu}+(?:\s\p{Lu}+)*$|\p{Lu}[\p{L} .]{1,30},\s*ngày(?:\s|$)|Căn\s+cứ\s|Theo\s+đề\s+nghị\s|Xét\s+đề\s+nghị\s|(?:(?:Cơ\s+quan|Đơn\s+vị)\s+)?(?:[Cc]hủ\s+trì|[Pp]hối\s+hợp|[Tt]hực\s+hiện)(?:\s+thực\s+hiện)?\s*:|Thời\s+(?:gian|hạn)(?:\s+(?:thực\s+hiện|hoàn\s+thành))?\s*:|(?:Nhiệm\s+vụ|Nội\s+dung|Giải\s+pháp|Hoạt\s+động)\s+\d{1,2}\s*[:.])",
        RegexOptions.CultureInvariant)]
    private static partial Regex LikelyOpening();

    [GeneratedRegex(@"^(?:Căn\s+cứ|Thực\s+hiện|Triển\s+khai|Xét|Theo|Trên\s+cơ\s+sở|Nhằm|Để|(?:Ủy|Uỷ)\s+ban\s+nhân\s+dân|UBND)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Preamble();

    [GeneratedRegex(@"^(?:Giao|Đề\s+nghị|Yêu\s+cầu|Các\s+[Ss]ở|Sở|(?:Trong\s+)?[Qq]uá\s+trình|Trên\s+đây)[\s,]", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^(?:Nơi\s+nhận\s*:?|.*Hạnh\s+phúc|Số\s*:.*\d.*|[-–—_*=.~\s]{3,}|\(Đã\s+ký\)|.*,\s*ngày\b.*\bnăm\s+\d{4}\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^Nơi\s+nhận\s*(?::|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}|(?:PHÓ\s+|Q\.\s*)?(?:CHỦ\s+TỊCH|GIÁM\s+ĐỐC|CHÁNH\s+VĂN\s+PHÒNG|TRƯỞNG\s+BAN)\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\s+(?:(?:SỐ|số|Số)\s*)?(?:\d{1,2}|[IVX]{1,5}|[A-E])\s*[.:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumber();
}
