using System.Text.RegularExpressions;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>What a document portal says about the paper in its attribute block ("Số hiệu: 12/KH-UBND"); used where the paper itself is silent.</summary>
internal sealed partial class PortalAttributes
{
    private readonly Dictionary<string, (TracedText Value, Block Block)> values = new(StringComparer.Ordinal);

    public PortalAttributes(IEnumerable<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>().Where(p => p.Role == ParagraphRole.Metadata))
        {
            foreach (Match match in Attribute().Matches(paragraph.Text.Value))
            {
                var value = match.Groups["value"];
                if (value.Value.Trim().Length > 0 && !Placeholder().IsMatch(value.Value))
                    values.TryAdd(VietnameseText.Fold(match.Groups["name"].Value), (paragraph.Text.Substring(value.Index, value.Length).Trim(), paragraph));
            }
        }
    }

    /// <summary>The value under the first of <paramref name="names"/> that the portal gives (names in folded form).</summary>
    public (TracedText Value, Block Block)? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var found))
                    return found;
            }
            return null;
        }
    }

    [GeneratedRegex(
        @"(?<name>Số\s+hiệu|Số\s+ký\s+hiệu|Loại\s+văn\s+bản|Nơi\s+ban\s+hành|Cơ\s+quan\s+ban\s+hành|Người\s+ký|Chức\s+vụ|Ngày\s+ban\s+hành|Ngày\s+hiệu\s+lực|Ngày\s+công\s+báo|Trích\s+yếu)\s*:\s*(?<value>[^\n]*?)(?=\s+(?:Số\s+hiệu|Loại\s+văn\s+bản|Nơi\s+ban\s+hành|Cơ\s+quan\s+ban\s+hành|Người\s+ký|Chức\s+vụ|Ngày\s+(?:ban|hiệu|công|hết)|Số\s+công\s+báo|Tình\s+trạng|Lĩnh\s+vực)|\n|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^\s*(?:đang\s+cập\s+nhật|đã\s+biết|chưa\s+(?:rõ|biết)|không\s+(?:rõ|biết)|[-–.…*]+)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();
}
