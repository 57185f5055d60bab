using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>The issuing body in full form: from the lines of a letterhead, from a portal's attribute, from running text.</summary>
internal sealed partial class IssuerName(WordLists lexicon)
{
    private readonly Territories territories = Territories.Of(lexicon);

    /// <summary>The body on the letterhead with its territory, and the lines it stands on; null when the letterhead names no territory.</summary>
    public (string Name, int First, int Last)? FromLetterhead(IReadOnlyList<BlockLine> lines)
    {
        var bodies = new List<(string Name, int First, int Last)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var value = lines[i].Value.Trim();
            if (NumberOrDate().IsMatch(value))
                break;
            var opens = Head().IsMatch(value) && !(bodies.Count > 0 && HalfName().IsMatch(bodies[^1].Name));
            if (opens)
                bodies.Add((value, i, i));
            else if (bodies.Count > 0 && Continues(bodies[^1], value, i))
                bodies[^1] = ($"{bodies[^1].Name} {value}", bodies[^1].First, i);
        }
        return bodies.Count == 0 ? null : Compose(bodies);
    }

    /// <summary>"Ủy ban nhân dân tỉnh Bình An" of "UBND TỈNH BÌNH AN", of "Tỉnh Bình An" or of a department's full name.</summary>
    public string FullForm(string printed)
    {
        var name = CommitteeShort().Replace(VietnameseText.CollapseBlanks(printed).Trim(' ', '-', '–', '.', ',', ';'), "ỦY BAN NHÂN DÂN");
        name = CouncilShort().Replace(name, "HỘI ĐỒNG NHÂN DÂN");
        name = CityShort().Replace(name, "THÀNH PHỐ ");
        var cased = SentenceCase.Of(SentenceCase.IsCapitals(name) || name.Contains("ỦY BAN NHÂN DÂN", StringComparison.Ordinal) ? name.ToUpperInvariant() : name, lexicon);
        cased = Unit().Replace(cased, m => m.Value.ToLowerInvariant());
        return char.ToUpperInvariant(cased[0]) + cased[1..];
    }

    /// <summary>"Tỉnh Bình An" on a portal means its people's committee.</summary>
    public string OfAttribute(string printed) =>
        TerritoryOnly().IsMatch(printed) ? FullForm("UBND " + printed.Trim()) : FullForm(printed);

    /// <summary>A people's committee named with its province in running text; "UBND tỉnh" alone is none.</summary>
    public (string Name, int Index, int Length)? InText(string text)
    {
        foreach (Match committee in Committee().Matches(text))
        {
            var after = committee.Index + committee.Length;
            foreach (var (name, index, length) in territories.Find(text))
            {
                if (index == after)
                    return ("Ủy ban nhân dân " + name, committee.Index, after + length - committee.Index);
            }
        }
        return null;
    }

    private static bool Continues((string Name, int First, int Last) body, string value, int line) =>
        line == body.Last + 1 && !Motto().IsMatch(value) && value.Length < 80;

    private (string Name, int First, int Last)? Compose(List<(string Name, int First, int Last)> bodies)
    {
        var issuing = bodies[^1];
        var name = FullForm(issuing.Name);
        var isCommittee = name.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal) || name.StartsWith("Hội đồng nhân dân", StringComparison.Ordinal);
        if (HasTerritory().IsMatch(name) && !TerritoryWordLast().IsMatch(name))
            return (name, issuing.First, issuing.Last);
        if (isCommittee)
            return null;
        var parent = bodies.Count > 1 ? FullForm(bodies[^2].Name) : "";
        var territory = HasTerritory().Match(parent);
        if (!territory.Success || name.Contains(territory.Groups["name"].Value, StringComparison.Ordinal))
            return (name, issuing.First, issuing.Last);
        return ($"{TerritoryWordLast().Replace(name, "")} {territory.Value}", bodies[^2].First, issuing.Last);
    }

    [GeneratedRegex(@"^(?:số\b|\p{Lu}[\p{L} .\-]*,\s*ngày|ngày\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOrDate();

    [GeneratedRegex(
        @"^(?:[UỦÙ][YỶỲỷy]?\s+BAN\s+N|UBND|HĐND|HỘI\s+ĐỒNG|S[ỞỚ]\s|BAN\s+(?!NHÂN)|BỘ\s|CỤC\s|CHI\s+CỤC|TỔNG\s+CỤC|TRUNG\s+TÂM|TỈNH\s+[ỦU]|THÀNH\s+[ỦU]|HUYỆN\s+[ỦU]|TỈNH\s+ĐOÀN|VĂN\s+PHÒNG|THỦ\s+TƯỚNG|CHÍNH\s+PHỦ|PHÒNG\s|VIỆN\s|TRƯỜNG\s|CÔNG\s+TY|TẬP\s+ĐOÀN|LIÊN\s+(?:MINH|NGÀNH)|ĐẢNG\s|HỘI(?:\s|$)|(?:ỦY|UỶ)$|ỦY\s+BAN|UỶ\s+BAN)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    // "HỘI" on one line, "ĐỒNG NHÂN DÂN" on the next; "BAN QUẢN LÝ CÁC" / "KHU CÔNG NGHIỆP".
    [GeneratedRegex(@"(?:^|\s)(?:HỘI|[ỦU][YỶ]|VÀ|CÁC|CỦA|QUẢN|LÝ)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfName();

    [GeneratedRegex(@"^CỘNG(?:\s+H|$)|^H[ÒO]\S?\s+XÃ|Độc\s+lập", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Motto();

    [GeneratedRegex(@"(?<!\p{L})(?:UBND|[ỦUÙ][YỶỲ]\s+BAN\s+NHÂN\s+DÂN|[ỦUÙ]\S?\s+BAN\s+NHÂN\s+DÂN)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CommitteeShort();

    [GeneratedRegex(@"(?<!\p{L})HĐND(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CouncilShort();

    [GeneratedRegex(@"(?<!\p{L})TP(?:\.\s*|\s+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CityShort();

    [GeneratedRegex(@"(?<=\S\s)(?:Tỉnh|Thành phố|Thành Phố|Huyện|Thị xã|Quận|Xã|Phường|Đặc khu)(?=\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s*(?:UBND\s+)?(?:tỉnh|thành\s+phố|tp\.?)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TerritoryOnly();

    [GeneratedRegex(@"(?<!\p{L})(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)\s+(?<name>\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex HasTerritory();

    [GeneratedRegex(@"\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)$", RegexOptions.CultureInvariant)]
    private static partial Regex TerritoryWordLast();

    [GeneratedRegex(@"(?<!\p{L})(?:UBND|(?:Ủy|Uỷ|ủy|uỷ|ỦY|UỶ)\s+(?:ban|BAN)\s+(?:nhân|NHÂN)\s+(?:dân|DÂN))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();
}
