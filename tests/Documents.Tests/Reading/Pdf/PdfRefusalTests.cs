using System.Globalization;
using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Pdf;

namespace Xanh.Documents.Tests.Reading.Pdf;

public class PdfRefusalTests
{
    [Fact]
    public async Task A_password_is_told() =>
        (await PdfFile.RefusalAsync(PdfFile.Open("co-mat-khau.pdf"))).Code.ShouldBe("password-protected");

    [Fact]
    public async Task A_stump_is_truncated()
    {
        var whole = PdfFile.Open("ke-hoach.pdf");
        (await PdfFile.RefusalAsync(whole with { Content = whole.Content[..400] })).Code.ShouldBe("truncated");
    }

    [Fact]
    public async Task What_can_be_recovered_of_a_damaged_file_is_read_with_a_warning()
    {
        var whole = PdfFile.Open("ke-hoach.pdf");
        var context = PdfFile.Context();
        // Without the pointer to the cross-reference table at the end the objects are still there.
        var table = whole.Content.Span.LastIndexOf("startxref"u8);
        var blocks = await new PdfReader().ReadAsync(whole with { Content = whole.Content[..table] }, context);
        blocks.Count.ShouldBeGreaterThan(10);
        context.Diagnostics.Select(d => d.Code).ShouldContain("pdf-damaged");
    }

    [Fact]
    public async Task Missing_programs_are_named()
    {
        var file = PdfFile.Open("ke-hoach.pdf");
        (await PdfFile.RefusalAsync(file, RealTools.Without("pdftotext"))).Code.ShouldBe("poppler-not-installed");
        var refusal = await PdfFile.RefusalAsync(PdfFile.Open("ke-hoach-quet.pdf"), RealTools.Without("tesseract"));
        refusal.Code.ShouldBe("ocr-not-installed");
        refusal.Message(CultureInfo.GetCultureInfo("vi")).ShouldContain("tesseract-ocr-vie");
    }

    [Fact]
    public async Task Tesseract_without_Vietnamese_counts_as_missing()
    {
        var english = RealTools.With("tesseract", call => call with { Arguments = [.. call.Arguments.Select(a => a == "vie" ? "no-such-language" : a)] });
        (await PdfFile.RefusalAsync(PdfFile.Open("ke-hoach-quet.pdf"), english)).Code.ShouldBe("ocr-not-installed");
    }

    [Fact]
    public async Task Without_any_tools_PDF_is_refused()
    {
        var outcome = await new PlanReader().ReadAsync([PdfFile.Open("ke-hoach.pdf")], cancellation: TestContext.Current.CancellationToken);
        outcome.Refusal!.Code.ShouldBe("poppler-not-installed");
    }

    [Fact]
    public async Task A_program_that_hangs_or_eats_memory_is_stopped()
    {
        var file = PdfFile.Open("phu-luc-khong-ke.pdf");
        var hanging = RealTools.With("pdftotext", call => call with { Program = "sleep", Arguments = ["60"] });
        (await PdfFile.RefusalAsync(file, hanging, ReadLimits.Default with { ToolTime = TimeSpan.FromMilliseconds(300) })).Code.ShouldBe("reader-timeout");
        var eating = RealTools.With("pdftotext", call => call with { Program = "tail", Arguments = ["/dev/zero"] });
        (await PdfFile.RefusalAsync(file, eating, ReadLimits.Default with { ToolMemoryBytes = 80 << 20 })).Code.ShouldBe("reader-memory");
    }

    [Fact]
    public async Task More_pages_than_allowed_are_refused() =>
        (await PdfFile.RefusalAsync(PdfFile.Open("phu-luc-ngang.pdf"), limits: ReadLimits.Default with { Pages = 2 })).Code.ShouldBe("too-many-pages");

    [Fact]
    public async Task A_file_without_pages_is_refused()
    {
        const string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n";
        (await PdfFile.RefusalAsync(new SourceFile("rong.pdf", Encoding.ASCII.GetBytes(pdf)))).Code.ShouldBeOneOf("no-pages", "truncated");
    }

    [Theory]
    [InlineData("password-protected")]
    [InlineData("truncated")]
    public async Task The_sentence_speaks_of_PDF_in_both_languages(string code)
    {
        var whole = PdfFile.Open("co-mat-khau.pdf");
        var refusal = await PdfFile.RefusalAsync(code == "truncated" ? whole with { Content = whole.Content[..300] } : whole);
        refusal.Code.ShouldBe(code);
        refusal.Message(CultureInfo.GetCultureInfo("vi")).ShouldStartWith("Tệp “co-mat-khau.pdf”");
        refusal.Message(CultureInfo.GetCultureInfo("en")).ShouldStartWith("The file “co-mat-khau.pdf”");
    }
}
