using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Papers;

/// <summary>Writes official documents as one .docx, each from a page of its own.</summary>
public static class PaperWriter
{
    /// <exception cref="ArgumentException">There is none.</exception>
    public static byte[] Write(IReadOnlyList<OfficialPaper> papers)
    {
        if (papers.Count == 0)
            throw new ArgumentException("There is no document to write.", nameof(papers));
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            PaperPage.AddHeaders(main);
            var body = new Body();
            for (var i = 0; i < papers.Count; i++)
                Add(body, papers[i], isLast: i == papers.Count - 1);
            main.Document = new Document(body);
            file.PackageProperties.Title = papers[0].Subject;
            file.PackageProperties.Language = "vi-VN";
        }
        return stream.ToArray();
    }

    private static void Add(Body body, OfficialPaper paper, bool isLast)
    {
        body.Append(PaperHead.Of(paper));
        for (var i = 0; i < paper.Body.Count; i++)
        {
            body.Append(PartOf(paper.Body[i], keep: i == paper.Body.Count - 1));
            if (paper.Body[i] is PaperPart.Grid)
                body.Append(Lines.Of("", 4));
        }
        body.Append(Lines.Of("", 8, keep: true), PaperFoot.Of(paper));
        // The paragraph after a table that a section needs takes no room.
        if (isLast)
            body.Append(Closing(null), PaperPage.End(isLast: true));
        else
            body.Append(Closing(PaperPage.End(isLast: false)));
    }

    private static Paragraph Closing(SectionProperties? end)
    {
        var line = new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact });
        if (end is not null)
            line.Append(end);
        return new Paragraph(line);
    }

    private static OpenXmlElement PartOf(PaperPart part, bool keep) => part switch
    {
        PaperPart.Heading heading => Lines.Body([Lines.RunOf(heading.Text, 14, heading.Level == 1 ? Look.Bold : Look.Bold | Look.Italic)], keep: true),
        PaperPart.Words words => Lines.Body(RunsOf(words), keep),
        PaperPart.Grid grid => PaperTables.Of(grid),
        _ => throw new ArgumentException("Unknown part.", nameof(part)),
    };

    private static IEnumerable<Run> RunsOf(PaperPart.Words words)
    {
        if (words.Lead is { } lead)
            yield return Lines.RunOf(lead + " ", 14, Look.Italic);
        yield return Lines.RunOf(words.Text, 14);
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Lines.Font, HighAnsi = Lines.Font, ComplexScript = Lines.Font, EastAsia = Lines.Font },
                new Color { Val = "000000" },
                new FontSize { Val = "28" },
                new FontSizeComplexScript { Val = "28" },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
}
