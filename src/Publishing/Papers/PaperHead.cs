using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Papers;

/// <summary>The head of an official document: issuer and Quốc hiệu, number and date, title or subject, addressees.</summary>
internal static class PaperHead
{
    private const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    // The country's name at 13 points is 9.57 cm wide and must stand on one line.
    private const int Right = 5530;
    private const int Left = PaperPage.TextWidth - Right;

    /// <summary>The motto at 14 points.</summary>
    private const int MottoWidth = 3440;

    /// <summary>A capital in bold, in thousandths of its size.</summary>
    private const int CapitalWidth = 650;

    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        yield return Table(paper);
        if (paper.TypeName is { } type)
        {
            yield return Lines.Of(Lines.Capitals(type), 14, Look.Bold, before: 240, keep: true);
            yield return Lines.Of(paper.Subject, 14, Look.Bold, keep: true);
            yield return Lines.Rule(Math.Min(PaperPage.TextWidth / 3, WidthOf(paper.Subject, 14) * 2 / 5), PaperPage.TextWidth, keep: true);
        }
        foreach (var line in AddressedTo(paper.AddressedTo))
            yield return line;
    }

    private static Table Table(OfficialPaper paper)
    {
        var issuer = paper.IssuingBody.Select(l => Lines.Of(Lines.Capitals(l), 13, Look.Bold)).ToList();
        if (paper.ParentBody is { } parent)
            issuer.Insert(0, Lines.Of(Lines.Capitals(parent), 13));
        issuer.Add(Lines.Rule(Math.Clamp(WidthOf(Lines.Capitals(paper.IssuingBody[^1]), 13) * 2 / 5, 700, Left / 2), Left));
        List<Paragraph> number = [Lines.Of(NumberOf(paper), 13, before: Lines.Gap)];
        if (paper.TypeName is null)
            number.Add(Lines.Of("V/v " + paper.Subject, 12, before: Lines.Gap));
        return PaperTables.Bare(
            [Left, Right],
            [
                [issuer, [Lines.Of(Country, 13, Look.Bold), Lines.Of(Motto, 14, Look.Bold), Lines.Rule(MottoWidth, Right)]],
                [number, [Lines.Of(DateOf(paper), 14, Look.Italic, before: Lines.Gap)]],
            ]);
    }

    private static IEnumerable<OpenXmlElement> AddressedTo(IReadOnlyList<string> whom)
    {
        if (whom.Count == 0)
            yield break;
        if (whom.Count == 1)
        {
            yield return Lines.Of("Kính gửi: " + whom[0], 14, before: 240, after: 240);
            yield break;
        }
        yield return Under("Kính gửi:", before: 240, after: 0);
        for (var i = 0; i < whom.Count; i++)
            yield return Under("- " + whom[i] + (i == whom.Count - 1 ? "." : ";"), before: 0, after: i == whom.Count - 1 ? 240 : 0);
    }

    // Several stand one under the other, from the same place.
    private static Paragraph Under(string text, int before, int after) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = Lines.Plain(before), After = Lines.Plain(after), Line = "240", LineRule = LineSpacingRuleValues.Auto },
            new Indentation { Left = text.StartsWith('-') ? "3200" : "2000", Hanging = text.StartsWith('-') ? "200" : null },
            new Justification { Val = JustificationValues.Left }),
        Lines.RunOf(text, 14));

    private static string NumberOf(OfficialPaper paper) =>
        "Số: " + (paper.Number is { } number ? number.ToString("00", CultureInfo.InvariantCulture) : "        ") + "/" + paper.Symbol;

    private static string DateOf(OfficialPaper paper)
    {
        if (paper.Date is not { } date)
            return string.Create(CultureInfo.InvariantCulture, $"{paper.Place}, ngày      tháng      năm {paper.Year}");
        // Days below 10 and the first two months are written with a 0, so that nothing can be put before them.
        var month = date.Month <= 2 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : date.Month.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{paper.Place}, ngày {date.Day:00} tháng {month} năm {date.Year}");
    }

    private static int WidthOf(string capitals, int size) => capitals.Length * CapitalWidth * size * 20 / 1000;
}
