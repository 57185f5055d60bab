using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Extraction.Kinds;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>Facts of the plan that running text tells of: "UBND tỉnh … ban hành Kế hoạch số 12/KH-UBND ngày … về việc …".</summary>
internal sealed partial class ProseFacts(WordLists lexicon)
{
    private readonly Territories territories = Territories.Of(lexicon);

    public void ReadArticle(LineBlockText text, FactsDraft facts)
    {
        foreach (Match match in Issued().Matches(text.Value))
            ReadNumber(match, text, facts);
        ReadType(text, facts);
        ReadIssuer(text, facts);
        ReadHorizon(text, facts);
    }

    /// <summary>The issuer of a plan whose letterhead is missing: named in the text, or by symbol and territory together.</summary>
    public void ReadIssuer(LineBlockText text, FactsDraft facts)
    {
        if (!facts.Lacks("issuer"))
            return;
        if (new IssuerName(lexicon).InText(text.Value) is var (named, at, length))
        {
            facts.Set("issuer", text.Evidence(at, length, 0.9, "issuer-text"), f => f with { Issuer = named });
            return;
        }
        var found = territories.Find(text.Value).Where(t => territories.Province(WithoutUnit(t.Name)) is not null).ToList();
        var byCommittee = Committee().IsMatch(text.Value) || facts.Facts.Number?.Contains("UBND", StringComparison.Ordinal) == true;
        if (byCommittee && found.Count > 0 && found.Select(t => t.Name).Distinct(StringComparer.Ordinal).Count() == 1)
        {
            var (name, index, size) = found[0];
            facts.Set("issuer", text.Evidence(index, size, 0.8, "issuer-territory"), f => f with { Issuer = "Ủy ban nhân dân " + name });
        }
    }

    private void ReadNumber(Match match, LineBlockText text, FactsDraft facts)
    {
        var type = match.Groups["type"];
        if (DocumentNumber.Find(text.Value, match.Index + match.Length) is not { } number || number.Index != match.Index + match.Length || !facts.Lacks("number"))
            return;
        facts.Set("number", text.Evidence(number.Index, number.Length, 0.9, "number-text"), f => f with { Number = number.Value });
        facts.Set("type", text.Evidence(type.Index, type.Length, 0.9, "type-text"), f => f with { Type = SentenceCase.Of(type.Value, lexicon) });
        var at = number.End;
        if (PrintedDate.Directly(text.Value, at) is { } date)
        {
            facts.Set("date", text.Evidence(date.Index, date.Length, 0.9, "date-text"), f => f with { Date = date.Date });
            at = date.Index + date.Length;
        }
        var title = Subject().Match(text.Value, at);
        if (!title.Success)
            return;
        var subject = title.Groups["subject"];
        var value = VietnameseText.CollapseBlanks(subject.Value).Trim(' ', ',', '“', '”', '"');
        facts.Set("title", text.Evidence(subject.Index, subject.Length, 0.85, "title-text"), f => f with { Title = char.ToUpperInvariant(value[0]) + value[1..] });
        if (PlanPeriod.In(subject.Value) is var (years, index, length))
            facts.Set("period", text.Evidence(subject.Index + index, length, 0.85, "period-title"), f => f with { Period = years });
    }

    private void ReadType(LineBlockText text, FactsDraft facts)
    {
        var types = DocumentTypes.Of(lexicon);
        foreach (Match match in ThisPlan().Matches(text.Value))
        {
            if (types.Opening(text.Value[match.Index..]) is not { } opening || opening.Type.Use != DocumentUse.Plan)
                continue;
            facts.Set("type", text.Evidence(match.Index, opening.Length, 0.8, "type-text"), f => f with { Type = opening.Type.Name });
            return;
        }
    }

    // Without a title: the year the whole effort runs to.
    private static void ReadHorizon(LineBlockText text, FactsDraft facts)
    {
        var match = Horizon().Match(text.Value);
        if (match.Success && facts.Lacks("period") && PlanPeriod.In(match.Value) is var (years, index, length))
            facts.Set("period", text.Evidence(match.Index + index, length, 0.7, "period-goal"), f => f with { Period = years });
    }

    private static string WithoutUnit(string name) =>
        name.StartsWith("tỉnh ", StringComparison.Ordinal) ? name[5..] : name["thành phố ".Length..];

    [GeneratedRegex(
        @"(?:đã\s+|vừa\s+|mới\s+)?(?:ban\s+hành|phê\s+duyệt|ký)\s+(?<type>(?:Kế\s+hoạch|Chương\s+trình|Đề\s+án|Phương\s+án)(?:\s+hành\s+động)?)\s+(?:số|số\s*:)\s*(?=\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Issued();

    [GeneratedRegex(@"\G[\s,]*(?:của\s[^,;.]{0,60}?\s)?(?<subject>(?:về\s+(?:việc\s+)?|(?=thực\s+hiện|triển\s+khai))(?:“[^”\n]*”|""[^""\n.;]{3,150}""|[^\n.;”""]){10,400})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?:Kế\s+hoạch|Chương\s+trình|Đề\s+án|Phương\s+án)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ThisPlan();

    [GeneratedRegex(@"(?:phấn\s+đấu|mục\s+tiêu|giai\s+đoạn)[^.;\n]{0,40}?(?:đến\s+(?:hết\s+)?năm\s+20\d\d|20\d\d\s*[-–]\s*20\d\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Horizon();

    [GeneratedRegex(@"(?<!\p{L})(?:UBND|Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Committee();
}
