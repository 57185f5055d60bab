using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Facts;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Signature;

/// <summary>Who signed: powers (TM., KT.), the signer's own office, the name without degrees. No signature, no signer.</summary>
internal sealed partial class SignerExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        foreach (var closing in PartZones.Closings(outline))
        {
            draft.Signer ??= Read(closing, draft.Lexicon);
            if (draft.Signer?.Name is not null)
                return;
        }
        var portal = new PortalAttributes(outline.Source.Blocks);
        if (portal["người ký"] is var (value, block))
        {
            var office = portal["chức vụ"] is var (printed, _) ? VietnameseText.CollapseBlanks(printed.Value) : null;
            var evidence = draft.Signer?.Evidence ?? new Evidence(value.Span, 0.9 * block.Confidence, "signer-portal") { Page = block.Page };
            draft.Signer = new Signer(VietnameseText.CollapseBlanks(value.Value), draft.Signer?.Position ?? office, draft.Signer?.Authority, evidence);
        }
    }

    private static Signer? Read(IReadOnlyList<Block> closing, WordLists lexicon)
    {
        var pieces = Pieces(BlockLines.Of(closing));
        var positions = Offices(lexicon);
        var authority = new List<string>();
        BlockLine? first = null, last = null;
        string? position = null, name = null;
        foreach (var piece in pieces)
        {
            var value = VietnameseText.CollapseBlanks(piece.Value);
            if (position is null && positions.Contains(VietnameseText.Fold(value)))
            {
                position = value;
            }
            else if (position is null && Power().IsMatch(value))
            {
                var (powers, office) = SplitPowers(value, positions);
                authority.Add(powers);
                position = office;
            }
            else if (position is null && authority.Count > 0 && IsContinuation(value))
            {
                authority[^1] += " " + value;
            }
            else if (position is not null && PersonName(value, lexicon) is { } person)
            {
                (name, last) = (person, piece);
                break;
            }
            else
            {
                continue;
            }
            first ??= piece;
            last = piece;
        }
        if (first is null || position is null)
            return null;
        var span = first.Text.Span.Cover(last!.Text.Span);
        var evidence = new Evidence(span, 0.95 * last.Block.Confidence, "signature-block") { Page = last.Block.Page };
        return new Signer(name, position, authority.Count > 0 ? string.Join("; ", authority) : null, evidence);
    }

    // Signature lines only: what stands right of a recipient on the same line, and every line that is no recipient.
    private static List<BlockLine> Pieces(List<BlockLine> lines)
    {
        var pieces = new List<BlockLine>();
        foreach (var line in lines)
        {
            var value = line.Value;
            var isRecipient = Recipient().IsMatch(value);
            var start = SignatureText.StartIn(value);
            if (isRecipient && start == value.Length)
                start = BehindRecipient().Match(value) is { Success: true } behind ? behind.Groups["rest"].Index : value.Length;
            else if (!isRecipient && start == value.Length)
                start = 0;
            var rest = line.Text.Substring(start).Trim();
            var from = 0;
            foreach (Match next in NextPower().Matches(rest.Value))
            {
                AddPiece(line, rest.Substring(from, next.Index - from), pieces);
                from = next.Index;
            }
            AddPiece(line, rest.Substring(from), pieces);
        }
        return pieces;
    }

    private static void AddPiece(BlockLine line, TracedText text, List<BlockLine> pieces)
    {
        if (text.Trim() is { Length: > 0 } piece)
            pieces.Add(line with { Text = piece });
    }

    // "KT. CHỦ TỊCH PHÓ CHỦ TỊCH": the office behind the one that is represented is the signer's own.
    private static (string Powers, string? Office) SplitPowers(string value, HashSet<string> positions)
    {
        var words = value.Split(' ');
        var forBody = value.StartsWith('T') && value[1] is 'M' or '/';
        for (var own = 2; own < words.Length; own++)
        {
            var represented = VietnameseText.Fold(string.Join(' ', words[1..own]));
            var office = VietnameseText.Fold(string.Join(' ', words[own..]));
            if ((forBody || positions.Contains(represented)) && positions.Any(p => office.StartsWith(p, StringComparison.Ordinal)))
                return (string.Join(' ', words[..own]), string.Join(' ', words[own..]));
        }
        return (value, null);
    }

    private static HashSet<string> Offices(WordLists lexicon)
    {
        var offices = lexicon.List("signer-positions").Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var office in lexicon.List("signer-positions"))
        {
            offices.Add(VietnameseText.Fold(office + " UBND tỉnh"));
            offices.Add(VietnameseText.Fold(office + " UBND thành phố"));
        }
        return offices;
    }

    private static bool IsContinuation(string value) => SentenceCase.IsCapitals(value) && value.Length < 60 && !Power().IsMatch(value);

    private static string? PersonName(string value, WordLists lexicon)
    {
        var name = Signed().Replace(value, " ").Trim(' ', '.', ',', '-', '/', '(', ')');
        foreach (var degree in lexicon.List("degrees").OrderByDescending(d => d.Length))
        {
            while (name.StartsWith(degree, StringComparison.OrdinalIgnoreCase) && name.Length > degree.Length && !char.IsLetter(name[degree.Length]))
                name = name[degree.Length..].TrimStart(' ', '.', ',', '-');
        }
        return name.Length <= 40 && Person().IsMatch(name) && !NoName().IsMatch(value) && !NoName().IsMatch(name) ? VietnameseText.CollapseBlanks(name) : null;
    }

    [GeneratedRegex(@"^(?:T/?M|K/?T|TL|TUQ)\s*\.\s*\p{Lu}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Power();

    [GeneratedRegex(@"(?<=\S\s*)(?<![\p{L}\d])(?:K/?T|TL|TUQ)\s*\.\s*(?=\p{Lu}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex NextPower();

    [GeneratedRegex(@"^\s*(?:[-–+•*]|Nơi\s+nhận|Lưu\s*:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recipient();

    [GeneratedRegex(@"[;.]\s+(?<rest>(?![-–+])\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindRecipient();

    [GeneratedRegex(@"\(?\s*(?:đã\s+ký(?:\s+và\s+đóng\s+dấu)?|đã\s+kí)\s*\)?|\(\s*ký\s*\)|\[.*?\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(
        @"(?:ký\s+bởi|người\s+ký|signed|signature|thời\s+gian|email|e-mail|@|\d|cơ\s+quan|nơi\s+nhận|phụ\s+lục|kèm\s+theo|danh\s+mục|ủy\s+ban|uỷ\s+ban|UBND|HĐND|chủ\s+tịch|giám\s+đốc|cộng\s+hòa|sở\s+công|kế\s+hoạch|biểu\s+mẫu|(?<!\p{L})lưu(?!\p{L}).*:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
