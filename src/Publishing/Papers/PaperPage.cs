using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Papers;

/// <summary>The page of official documents: A4, margins 20/20/30/15 mm, page number in the middle of the top margin but not on the first page.</summary>
internal static class PaperPage
{
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Top = 1134;
    private const int Left = 1701;
    private const int Right = 850;

    /// <summary>165 mm.</summary>
    public const int TextWidth = Width - Left - Right;

    private const string NumberedId = "so-trang";
    private const string PlainId = "trang-dau";

    public static void AddHeaders(MainDocumentPart main)
    {
        main.AddNewPart<HeaderPart>(NumberedId).Header = new Header(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Lines.RunOf("", 13), Field(FieldCharValues.Begin), Instruction(), Field(FieldCharValues.End)));
        main.AddNewPart<HeaderPart>(PlainId).Header = new Header(new Paragraph());
    }

    /// <summary>The end of one document: the next begins on a page of its own, with page 1.</summary>
    public static SectionProperties End(bool isLast)
    {
        var end = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = NumberedId },
            new HeaderReference { Type = HeaderFooterValues.First, Id = PlainId });
        if (!isLast)
            end.Append(new SectionType { Val = SectionMarkValues.NextPage });
        end.Append(
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = Top, Bottom = Top, Left = Left, Right = Right, Header = 567, Footer = 567, Gutter = 0 },
            new PageNumberType { Start = 1 },
            new TitlePage());
        return end;
    }

    private static Run Field(FieldCharValues kind) => Plain(new FieldChar { FieldCharType = kind });

    private static Run Instruction() => Plain(new FieldCode(" PAGE "));

    private static Run Plain(DocumentFormat.OpenXml.OpenXmlElement content)
    {
        var run = Lines.RunOf("", 13);
        run.RemoveAllChildren<Text>();
        run.Append(content);
        return run;
    }
}
