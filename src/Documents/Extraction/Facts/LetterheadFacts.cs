using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>Number, date, place and issuer as the letterhead prints them.</summary>
internal sealed partial class LetterheadFacts(WordLists lexicon)
{
    private readonly Territories territories = Territories.Of(lexicon);

    public void Read(FrontPage page, FactsDraft facts, List<Diagnostic> diagnostics)
    {
        var lines = new LineBlockText(page.Letterhead);
        if (lines.Text.IsBlank)
            return;
        ReadNumber(lines, facts, diagnostics);
        ReadDate(lines, facts, diagnostics);
        if (new IssuerName(lexicon).FromLetterhead(page.Letterhead) is var (name, first, last))
        {
            var from = page.Letterhead[first].Text.Span;
            var evidence = new Evidence(from.Cover(page.Letterhead[last].Text.Span), 0.97 * page.Letterhead[first].Block.Confidence, "issuer-letterhead");
            facts.Set("issuer", evidence with { Page = page.Letterhead[first].Block.Page }, f => f with { Issuer = name });
        }
    }

    private static void ReadNumber(LineBlockText lines, FactsDraft facts, List<Diagnostic> diagnostics)
    {
        foreach (Match word in NumberWord().Matches(lines.Value))
        {
            var at = word.Index + word.Length;
            if (DocumentNumber.Find(lines.Value, at) is { } number && number.Index == at)
            {
                facts.Set("number", lines.Evidence(number.Index, number.Length, 0.98, "number-letterhead"), f => f with { Number = number.Value });
                return;
            }
        }
        if (DocumentNumber.SymbolWithoutNumber(lines.Value) is { } symbol)
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, "number-missing", symbol) { Span = lines.Text.Span });
    }

    private void ReadDate(LineBlockText lines, FactsDraft facts, List<Diagnostic> diagnostics)
    {
        var match = PlaceAndDate().Match(lines.Value);
        if (!match.Success)
            return;
        var place = match.Groups["place"];
        if (place.Success)
            facts.Set("place", lines.Evidence(place.Index, place.Length, 0.97, "place-letterhead"), f => f with { Place = PlaceName(place.Value) });
        var date = match.Groups["date"];
        if (PrintedDate.Find(date.Value) is { } printed)
            facts.Set("date", lines.Evidence(date.Index, date.Length, 0.98, "date-letterhead"), f => f with { Date = printed.Date });
        else
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, "date-incomplete", VietnameseText.CollapseBlanks(date.Value)) { Span = lines.Text.SpanOf(date.Index, date.Length) });
    }

    private string PlaceName(string printed)
    {
        var name = VietnameseText.CollapseBlanks(printed).Trim(' ', '-', '–');
        return territories.Province(name) ?? SentenceCase.Of(name, lexicon);
    }

    [GeneratedRegex(@"(?:^|\n|\s)(?:S[ốóôồổ]|SỐ)\s*[:.]?\s*(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWord();

    [GeneratedRegex(
        @"(?:(?<![\p{L}\d/\-])(?<place>\p{Lu}[\p{L}.]*(?:[ -]+\p{Lu}[\p{L}.]*){0,4})\s*[,.]\s*)?(?<date>ngày\s*(?:\d{1,2}|[.…_]*)\s*tháng\s*(?:\d{1,2}|[.…_]*)\s*(?:năm\s*(?:\d{4}|20[.…_]*|[.…_]*))?|(?<=,\s*)ngày\s*\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDate();
}
