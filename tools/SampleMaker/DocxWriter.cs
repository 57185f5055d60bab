using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.SampleMaker;

/// <summary>Renders a part as .docx in the format of decree 30/2020: A4, Times New Roman, two-column letterhead, ruled annex tables.</summary>
internal sealed class DocxWriter(SampleSource source)
{
    private readonly DocxParagraphs paragraphs = new(source);
    private readonly DocxTables tables = new(new DocxParagraphs(source));

    public void Write(string path, IReadOnlyList<Block> blocks)
    {
        using var package = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "rId1");
        var body = new Body();
        main.Document = new Document(body);
        DocxStyles.Add(main, source);
        var header = AddPageNumber(main);
        var landscape = false;
        foreach (var block in blocks)
        {
            if (block is SectionBlock next)
            {
                body.Append(new Paragraph(new ParagraphProperties(Page(landscape, header))));
                landscape = next.Landscape;
                continue;
            }
            body.Append(Render(block).Skip(block is ColumnsBlock && !body.HasChildren ? 1 : 0));
        }
        body.Append(Page(landscape, header));
        main.Document.Save();
    }

    private IEnumerable<OpenXmlElement> Render(Block block) => block switch
    {
        TextBlock text => [paragraphs.Make(text.Paragraph)],
        ColumnsBlock columns => [paragraphs.Make(new(ParagraphLook.Empty, "")), tables.Columns(columns), paragraphs.Make(new(ParagraphLook.Empty, ""))],
        TableBlock table => [tables.Ruled(table), paragraphs.Make(new(ParagraphLook.Empty, ""))],
        TextBoxBlock box => [DocxTextBox.Make(box, paragraphs)],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string AddPageNumber(MainDocumentPart main)
    {
        var part = main.AddNewPart<HeaderPart>("rId10");
        part.Header = new Header(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(new Run(DocxParagraphs.Properties(13), new Text("2"))) { Instruction = "PAGE" }));
        part.Header.Save();
        return main.GetIdOfPart(part);
    }

    private static SectionProperties Page(bool landscape, string header)
    {
        var (width, height) = landscape ? (16838u, 11906u) : (11906u, 16838u);
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new PageSize { Width = width, Height = height, Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 1021, Header = 567, Footer = 567, Gutter = 0 },
            new PageNumberType { Start = 1 },
            new TitlePage());
    }

    /// <summary>Width of the text in twentieths of a point.</summary>
    internal static string Width(int percent, bool landscape = false) =>
        (((landscape ? 16838 : 11906) - 1701 - 1021) * percent / 100).ToString(CultureInfo.InvariantCulture);
}
