using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Extraction.Kinds;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>Number, date, place, issuer, type, title and period: from the letterhead and title, then the opening, then a portal's attributes.</summary>
internal sealed partial class FactsExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        var types = DocumentTypes.Of(draft.Lexicon);
        var facts = new FactsDraft();
        var main = FrontPage.Read(outline, outline.Main, types);
        var letterhead = new LetterheadFacts(draft.Lexicon);
        if (outline.Cover is { } cover)
            letterhead.Read(FrontPage.Read(outline, cover, types), facts, draft.Diagnostics);
        if (draft.Kind != PlanKind.Article)
        {
            letterhead.Read(main, facts, draft.Diagnostics);
            ReadTitle(main, facts, draft);
            ReadOpening(main, facts, draft);
        }
        else
        {
            new ProseFacts(draft.Lexicon).ReadArticle(new LineBlockText(BlockLines.Of(outline.Source.Blocks)), facts);
        }
        ReadPortal(new PortalAttributes(outline.Source.Blocks), facts, draft);
        draft.Facts = facts.Facts;
    }

    private static void ReadTitle(FrontPage page, FactsDraft facts, PlanDraft draft)
    {
        if (page.Type is { } type)
            facts.Set("type", page.TypeLine!, 0.98, "type-title", f => f with { Type = type.Name });
        if (page.Title.Count == 0)
            return;
        var title = new LineBlockText(page.Title);
        facts.Set("title", title.Evidence(0, title.Text.Length, 0.95, "title"), f => f with { Title = SentenceCase.Of(title.Value, draft.Lexicon).TrimEnd('.', ':', ';', ' ') });
        if (PlanPeriod.In(title.Value) is var (years, index, length))
            facts.Set("period", title.Evidence(index, length, 0.93, "period-title"), f => f with { Period = years });
    }

    // "Ủy ban nhân dân tỉnh … ban hành Kế hoạch … như sau:" says again what the title says, or instead of it.
    private static void ReadOpening(FrontPage page, FactsDraft facts, PlanDraft draft)
    {
        var opening = new LineBlockText([.. page.Title, .. page.Preamble]);
        if (opening.Text.IsBlank)
            return;
        // The last one is the paper's own: earlier ones tell what the Prime Minister or the ministry has issued.
        var issuing = Issuing().Matches(opening.Value).LastOrDefault();
        if (issuing is not null)
        {
            var type = issuing.Groups["type"];
            facts.Set("type", opening.Evidence(type.Index, type.Length, 0.85, "type-opening"), f => f with { Type = SentenceCase.Of(Capital(type.Value), draft.Lexicon) });
            var subject = issuing.Groups["subject"];
            if (subject.Value.Trim().Length >= 10)
                facts.Set("title", opening.Evidence(subject.Index, subject.Length, 0.8, "title-opening"), f => f with { Title = Capital(VietnameseText.CollapseBlanks(subject.Value).TrimEnd(',', ' ')) });
            if (PlanPeriod.In(subject.Value) is var (years, index, length))
                facts.Set("period", opening.Evidence(subject.Index + index, length, 0.85, "period-opening"), f => f with { Period = years });
        }
        new ProseFacts(draft.Lexicon).ReadIssuer(opening, facts);
        ReadIssuerFromPlace(facts, draft);
    }

    private static void ReadIssuerFromPlace(FactsDraft facts, PlanDraft draft)
    {
        if (facts.Lacks("issuer") && facts.Facts is { Place: { } place, Number: { } number } && number.Contains("UBND", StringComparison.Ordinal)
            && Territories.Of(draft.Lexicon).Titled(place) is { } territory)
        {
            facts.Set("issuer", facts.Facts.Sources["place"] with { Confidence = 0.7, Rule = "issuer-place" }, f => f with { Issuer = "Ủy ban nhân dân " + territory });
            draft.Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Info, "issuer-inferred", "Ủy ban nhân dân " + territory) { Span = facts.Facts.Sources["place"].Span });
        }
    }

    private static void ReadPortal(PortalAttributes portal, FactsDraft facts, PlanDraft draft)
    {
        if (portal["số hiệu", "số ký hiệu"] is { } number && DocumentNumber.Find(number.Value.Value) is { } printed)
            facts.Set("number", number, 0.9, "number-portal", f => f with { Number = printed.Value });
        if (portal["ngày ban hành"] is { } date && PrintedDate.Find(date.Value.Value) is { } day)
            facts.Set("date", date, 0.9, "date-portal", f => f with { Date = day.Date });
        if (portal["cơ quan ban hành", "nơi ban hành"] is { } issuer)
            facts.Set("issuer", issuer, 0.85, "issuer-portal", f => f with { Issuer = new IssuerName(draft.Lexicon).OfAttribute(issuer.Value.Value) });
        if (portal["loại văn bản"] is { } type)
            facts.Set("type", type, 0.9, "type-portal", f => f with { Type = SentenceCase.Of(type.Value.Value, draft.Lexicon) });
        if (portal["trích yếu"] is { } title)
            facts.Set("title", title, 0.85, "title-portal", f => f with { Title = SentenceCase.Of(title.Value.Value, draft.Lexicon) });
    }

    private static string Capital(string text)
    {
        var trimmed = text.Trim();
        return char.ToUpperInvariant(trimmed[0]) + trimmed[1..];
    }

    [GeneratedRegex(
        @"(?:UBND|[ỦủUu][ỷyỶY]?\s+ban\s+nhân\s+dân|(?<!\p{L})Sở\s|(?<!\p{L})Ban\s|Tỉnh\s+ủy|Thành\s+ủy)[^;.:\n]{0,100}?\s(?:ban\s+hành|xây\s+dựng)\s+(?<type>(?:Kế\s+hoạch|Chương\s+trình|Đề\s+án|Phương\s+án)(?:\s+hành\s+động)?)(?<subject>\s[^:]*?)??(?:\s+\((?:gọi|sau\s+đây)[^)]*\))?(?:,?\s+(?:với\s+)?(?:các\s+|những\s+)?(?:nội\s+dung|như\s+sau|cụ\s+thể|sau\s*:|gồm\s|bao\s+gồm\s)|[:.]\s*(?:\n|$)|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Issuing();
}
