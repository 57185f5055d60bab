using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Signature;

/// <summary>Where on a line the words of a signature block begin ("- Lưu: VT.   TM. ỦY BAN NHÂN DÂN").</summary>
internal static partial class SignatureText
{
    /// <summary>The place where powers or a capital office begin; the length of <paramref name="line"/> when there are none.</summary>
    public static int StartIn(string line)
    {
        var match = Powers().Match(line);
        return match.Success ? match.Index : line.Length;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:T/?M|K/?T|TL|TUQ|Q)\s*\.\s*(?=\p{Lu}{2})|(?<=^|\s{2,}|[;.]\s*)(?:PHÓ\s+|QUYỀN\s+|TỔNG\s+)*(?:CHỦ\s+TỊCH|GIÁM\s+ĐỐC|TRƯỞNG\s+BAN|BỘ\s+TRƯỞNG|CHÁNH\s+VĂN\s+PHÒNG|BÍ\s+THƯ)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Powers();
}
