using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xanh.Publishing.Papers;

namespace Xanh.Publishing.Training;

/// <summary>Certificates of attendance as one .docx, A4 lying, each on a page of its own.</summary>
public static class CertificatePaper
{
    private const int Width = 16838;
    private const int Height = 11906;
    private const int Margin = 1134;
    private const int TextWidth = Width - (2 * Margin);
    private const int Half = TextWidth / 2;

    /// <param name="from">Who issues them.</param>
    /// <param name="signature">Room is left for the signature itself.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static byte[] Write(IReadOnlyList<CertificateContent> certificates, PaperBodies from, PaperSignature signature)
    {
        if (certificates.Count == 0)
            throw new ArgumentException("There is no certificate to write.", nameof(certificates));
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var body = new Body();
            for (var i = 0; i < certificates.Count; i++)
                Add(main, body, certificates[i], i, from, signature);
            body.Append(Page());
            main.Document = new Document(body);
            file.PackageProperties.Title = Words("title") + " " + certificates[0].Number;
            file.PackageProperties.Language = "vi-VN";
        }
        return stream.ToArray();
    }

    private static void Add(MainDocumentPart main, Body body, CertificateContent certificate, int place, PaperBodies from, PaperSignature signature)
    {
        body.Append(Head(from, startsPage: place > 0));
        body.Append(
            Lines.Of(Lines.Capitals(Words("title")), 30, Look.Bold, before: 700, after: 120),
            Lines.Of(Words("given-to"), 15, Look.Italic, after: 60),
            Lines.Of(certificate.PersonName, 24, Look.Bold, after: 60),
            Lines.Of(Words("of-unit", certificate.Organisation), 15, after: 160),
            Lines.Of(Words("attended"), 15, Look.Italic, after: 60),
            Lines.Of("“" + certificate.Event + "”", 18, Look.Bold, after: 80),
            Lines.Of(DaysOf(certificate), 15, after: 420),
            Foot(main, certificate, place, from, signature));
    }

    private static IEnumerable<OpenXmlElement> Head(PaperBodies from, bool startsPage)
    {
        var first = Lines.Of("", 2);
        if (startsPage)
            first.ParagraphProperties!.PrependChild(new PageBreakBefore());
        yield return first;
        var issuer = from.Lines.Select(l => Lines.Of(Lines.Capitals(l), 13, Look.Bold)).ToList();
        if (from.Parent is { } parent)
            issuer.Insert(0, Lines.Of(Lines.Capitals(parent), 13));
        yield return PaperTables.Bare([Half, Half], [[issuer, [Lines.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, Look.Bold), Lines.Of("Độc lập - Tự do - Hạnh phúc", 14, Look.Bold), Lines.Rule(3440, Half)]]]);
    }

    private static Table Foot(MainDocumentPart main, CertificateContent certificate, int place, PaperBodies from, PaperSignature signature)
    {
        List<Paragraph> check =
        [
            CertificatePicture.Of(main, certificate.QrPng, place + 1, Words("qr")),
            Lines.Of(Words("number", certificate.Number), 12, Look.Bold, before: 40),
            Lines.Of(Words("check", certificate.CheckAddress), 9),
            Lines.Of(Words("code", certificate.Code), 9),
        ];
        List<Paragraph> signed = [Lines.Of(DateOf(certificate.IssuedOn, from.Place), 13, Look.Italic, after: 60)];
        if (signature.Powers is { } powers)
            signed.Add(Lines.Of(Lines.Capitals(powers), 13, Look.Bold));
        signed.AddRange([Lines.Of(Lines.Capitals(signature.Office), 13, Look.Bold, after: 1300), Lines.Of(signature.Name ?? "", 14, Look.Bold)]);
        return PaperTables.Bare([Half, Half], [[check, signed]]);
    }

    private static string DaysOf(CertificateContent certificate)
    {
        var where = certificate.EventPlace.Length == 0 ? "" : Words("at-place", certificate.EventPlace);
        return certificate switch
        {
            { FirstDay: null } => where,
            { FirstDay: { } first, LastDay: { } last } when first < last => Words("from-to", PaperWords.Day(first), PaperWords.Day(last)) + where,
            _ => Words("on-day", PaperWords.Day(certificate.FirstDay!.Value)) + where,
        };
    }

    private static string DateOf(DateOnly date, string place)
    {
        var month = date.Month <= 2 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : date.Month.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{place}{(place.Length == 0 ? "N" : ", n")}gày {date.Day:00} tháng {month} năm {date.Year}");
    }

    private static SectionProperties Page() => new(
        new PageSize { Width = Width, Height = Height, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 },
        new PageBorders(Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>()) { OffsetFrom = PageBorderOffsetValues.Page });

    private static T Edge<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Double, Size = 12, Space = 24, Color = "1B6B3A" };

    private static string Words(string key, params object[] arguments) => PublishingTexts.Table.Format("certificate." + key, PaperWords.Vietnamese, arguments);
}
