using System.Text;
using Xanh.Documents.Reading.Pdf;
using Xanh.Documents.Reading.Pdf.Drawing;

namespace Xanh.Documents.Tests.Reading.Pdf.Drawing;

public class PageDrawingsTests
{
    [Theory]
    [InlineData("0.5 w 10 100 m 210 100 l S", "H 700 10-210")]
    [InlineData("q 1 0 0 1 0 50 cm 10 0 0.5 200 re f Q 10 0 m 10 50 l S", "V 10.25 550-750 · V 10 750-800")]
    [InlineData("10 10 100 50 re S", "H 790 10-110 · V 110 740-790 · H 740 10-110 · V 10 740-790")]
    [InlineData("10 10 m 110 10 l 110 60 l s", "H 790 10-110 · V 110 740-790")]
    [InlineData("1 g 10 100 200 1 re f 1 1 1 RG 10 50 m 210 50 l S 0 G 10 50 m 210 90 l S", "")]
    [InlineData("10 10 100 50 re W n 10 10 100 50 re f", "")]
    [InlineData("BT /F1 12 Tf (10 10 m \\) 110 10 l S) Tj [(a) -5 (b)] TJ ET % 10 10 m 110 10 l S", "")]
    [InlineData("q 2 0 0 2 0 0 cm /Frame Do Q /Photo Do", "H 700 20-120")]
    public void Lines_are_told_from_the_operators_of_a_page(string content, string expected)
    {
        var page = PageDrawings.Read(Paper(content), 10).ShouldHaveSingleItem();

        page.ShouldNotBeNull();
        string.Join(" · ", page.Select(r => FormattableString.Invariant($"{(r.Horizontal ? 'H' : 'V')} {r.At} {r.From}-{r.To}"))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("BI /W 1 /H 1 ID x EI 10 100 m 210 100 l S", "")]
    [InlineData("/Missing Do 10 100 m 210 100 l S", "")]
    [InlineData("10 100 m 210 100 l S", "/Rotate 90")]
    [InlineData("10 100 m 210 100 l S", "/CropBox [0 0 100 100]")]
    public void What_is_not_understood_is_left_to_poppler(string content, string page) =>
        PageDrawings.Read(Paper(content, page), 10).ShouldHaveSingleItem().ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4 1 0 obj << /Type /Catalog /Pages 2 0 R >> trailer << /Root 1 0 R /Encrypt 9 0 R >>")]
    [InlineData("%PDF-1.4 1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R 2 0 R] >> endobj trailer << /Root 1 0 R >>")]
    [InlineData("%PDF-1.4 1 0 obj 1 0 R endobj trailer << /Root 1 0 R >>")]
    [InlineData("%PDF-1.4 1 0 obj << /Pages [[[[ << ((( trailer << /Root 1 0 R >>")]
    public void A_locked_or_damaged_file_is_left_to_poppler(string file) => PageDrawings.Read(Encoding.ASCII.GetBytes(file), 10).ShouldBeEmpty();

    [Fact]
    public void A_file_of_more_pages_than_allowed_is_given_up() => PageDrawings.Read(Paper("q Q"), 0).ShouldBeEmpty();

    [Theory]
    [InlineData("phu-luc-ngang.pdf")]
    public async Task They_are_the_lines_that_poppler_draws(string name)
    {
        var file = PdfFile.Open(name);
        var ours = PageDrawings.Read(file.Content, 100);

        ours.Count.ShouldBeGreaterThan(1);
        for (var i = 0; i < ours.Count; i++)
        {
            var drawing = await new Poppler(file, PdfFile.Context()).DrawingAsync(i + 1, i + 1);
            var theirs = SvgRulings.Parse(drawing.StandardOutput.Span).Single();
            ours[i].ShouldNotBeNull().Count.ShouldBe(theirs.Count);
            theirs.ShouldAllBe(ruling => ours[i]!.Any(r => IsNear(r, ruling)));
        }
    }

    // Poppler draws a page of 841.9 points as one of 842.
    private static bool IsNear(Ruling a, Ruling b) =>
        a.Horizontal == b.Horizontal && Math.Abs(a.At - b.At) < 1 && Math.Abs(a.From - b.From) < 1 && Math.Abs(a.To - b.To) < 1;

    private static byte[] Paper(string content, string page = "") => Encoding.Latin1.GetBytes(
        $"""
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R {page} /Contents [4 0 R] /Resources << /XObject << /Frame 5 0 R /Photo 6 0 R >> >> >> endobj
        4 0 obj << /Length {content.Length} >> stream
        {content}
        endstream endobj
        5 0 obj << /Type /XObject /Subtype /Form /Matrix [1 0 0 1 0 25] /Length 19 >> stream
        10 25 m 60 25 l S q
        endstream endobj
        6 0 obj << /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 1 >> stream
        x
        endstream endobj
        trailer << /Root 1 0 R >>
        %%EOF
        """);
}
