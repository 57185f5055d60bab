using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.SampleMaker;

/// <summary>A text box the way office suites still write it (VML).</summary>
internal static class DocxTextBox
{
    public static Paragraph Make(TextBoxBlock box, DocxParagraphs paragraphs)
    {
        var content = new TextBoxContent(box.Paragraphs.Select(p => paragraphs.Make(p, 12, inTable: true)));
        var shape = new Shape(new TextBox(content))
        {
            Id = "KhungChuThich",
            Style = "width:440pt;height:150pt",
            Stroked = true,
        };
        return new Paragraph(new Run(new Picture(shape)));
    }
}
