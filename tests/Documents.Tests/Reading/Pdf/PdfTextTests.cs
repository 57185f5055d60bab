using System.Xml.Linq;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Tests.Reading.Pdf;

/// <summary>PDF with a text layer, against the sources they were printed from.</summary>
public class PdfTextTests
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    [Fact]
    public async Task Every_paragraph_is_read_as_it_was_written_and_in_order()
    {
        var (blocks, _) = await PdfFile.ReadAsync("ke-hoach.pdf");
        blocks.OfType<Paragraph>().Select(p => p.Text.Value).ShouldBe(Written("ke-hoach.fodt"));
    }

    [Theory]
    [InlineData("ke-hoach.pdf")]
    [InlineData("phu-luc-ngang.pdf")]
    [InlineData("phu-luc-khong-ke.pdf")]
    [InlineData("hang-cat-trang.pdf")]
    public async Task The_source_text_holds_every_block_at_its_span(string name)
    {
        var (blocks, context) = await PdfFile.ReadAsync(name);
        var source = context.Text.ToString();
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            source[paragraph.Span.Start..paragraph.Span.End].ShouldBe(paragraph.Text.Value);
            source[paragraph.Text.Span.Start..paragraph.Text.Span.End].ShouldBe(paragraph.Text.Value);
        }
        foreach (var table in blocks.OfType<Table>())
        {
            foreach (var text in table.Rows.SelectMany(r => r).SelectMany(c => c.Paragraphs))
            {
                source[text.Span.Start..text.Span.End].ShouldBe(text.Value);
                table.Span.Contains(text.Span).ShouldBeTrue();
            }
        }
        blocks.Zip(blocks.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }

    [Fact]
    public async Task Looks_pages_and_alignment_are_told()
    {
        var (blocks, context) = await PdfFile.ReadAsync("ke-hoach.pdf");
        var paragraphs = blocks.OfType<Paragraph>().ToList();
        Paragraph With(string start) => paragraphs.Single(p => p.Text.Value.StartsWith(start, StringComparison.Ordinal));
        With("KẾ HOẠCH").Alignment.ShouldBe(Alignment.Centre);
        With("KẾ HOẠCH").Bold.ShouldBe(true);
        With("II. NHIỆM VỤ").Bold.ShouldBe(true);
        With("II. NHIỆM VỤ").Alignment.ShouldBe(Alignment.Left);
        With("2.1. Lập").Bold.ShouldBe(false);
        With("Nơi nhận").Italic.ShouldBe(true);
        With("KẾ HOẠCH").Page.ShouldBe(1);
        With("Nơi nhận").Page.ShouldBe(2);
        paragraphs.ShouldAllBe(p => p.Confidence == 1);
        context.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("page-furniture-left-out");
    }

    /// <summary>The paragraphs of a flat OpenDocument file; side-by-side cells column by column, ornaments left out.</summary>
    private static List<string> Written(string name)
    {
        var body = XDocument.Load(PdfFile.PathOf(name)).Descendants().First(e => e.Name.LocalName == "text" && e.Name.NamespaceName.EndsWith("office:1.0", StringComparison.Ordinal));
        var paragraphs = new List<XElement>();
        foreach (var element in body.Elements())
        {
            if (element.Name != Table + "table")
                paragraphs.Add(element);
            else
                paragraphs.AddRange(element.Elements(Table + "table-row").SelectMany(r => r.Elements().Select((cell, c) => (cell, c))).OrderBy(p => p.c).SelectMany(p => p.cell.Elements(Text + "p")));
        }
        return [.. paragraphs.Select(PlainText).Where(t => t.Trim('_').Length > 0)];
    }

    private static string PlainText(XElement paragraph) =>
        string.Concat(paragraph.DescendantNodes().Select(n => n is XText t ? t.Value : n is XElement e && e.Name == Text + "line-break" ? " " : ""));
}
