using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Tests.Reading.Containers;
using Xanh.Documents.Tests.Reading.Docx;
using Xanh.Documents.Tests.Reading.Xlsx;

namespace Xanh.Documents.Tests.Reading;

public class FormatDetectionTests
{
    private static readonly byte[] Docx = DocxFile.WithBody(DocxFile.P("x")).ToBytes();

    public static TheoryData<string, byte[], DocumentFormat> Known => new()
    {
        { "a.docx", Docx, DocumentFormat.Docx },
        { "a.docm", DocxFile.WithBody("").With("word/vbaProject.bin", "x").ToBytes(), DocumentFormat.Docx },
        { "a.xlsx", new XlsxFile().ToFile().Content.ToArray(), DocumentFormat.Xlsx },
        { "a.pdf", "%PDF-1.7\n"u8.ToArray(), DocumentFormat.Pdf },
        { "a.pdf", "\n\n%PDF-1.4\n"u8.ToArray(), DocumentFormat.Pdf },
        { "a.doc", CompoundBytes.With("Root Entry", "WordDocument"), DocumentFormat.Doc },
        { "a.rtf", @"{\rtf1\ansi Ke hoach}"u8.ToArray(), DocumentFormat.Doc },
        { "a.xml", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"u8.ToArray(), DocumentFormat.Doc },
        { "a.html", "<!DOCTYPE html><html><body>Kế hoạch</body></html>"u8.ToArray(), DocumentFormat.Html },
        { "a.htm", "\uFEFF \n<!-- x --><DIV>Kế hoạch</DIV>"u8.ToArray(), DocumentFormat.Html },
        { "a.html", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<html>Kế hoạch</html>")).ToArray(), DocumentFormat.Html },
        { "a.txt", "Kế hoạch 12/KH-UBND"u8.ToArray(), DocumentFormat.PlainText },
        { "a.txt", "<12 % cơ sở"u8.ToArray(), DocumentFormat.PlainText },
        { "a.txt", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("Kế hoạch")).ToArray(), DocumentFormat.PlainText },
        { "a.txt", Encoding.Unicode.GetBytes("Ke hoach san xuat sach hon cua tinh"), DocumentFormat.PlainText },
        { "a.txt", Encoding.Latin1.GetBytes("KÕ ho¹ch s¶n xuÊt s¹ch h¬n"), DocumentFormat.PlainText },
        { "khong-duoi", "Kế hoạch"u8.ToArray(), DocumentFormat.PlainText },
    };

    public static TheoryData<string, byte[], string, string?> Refused => new()
    {
        { "a.docx", [], "empty-file", null },
        { "a.docx", Docx[..(Docx.Length / 2)], "truncated", null },
        { "a.docx", "PK\x03\x04"u8.ToArray(), "truncated", null },
        { "a.doc", CompoundBytes.With("Root Entry", "WordDocument")[..600], "truncated", null },
        { "a.docx", CompoundBytes.With("Root Entry", "EncryptionInfo", "EncryptedPackage"), "password-protected", null },
        { "a.doc", CompoundBytes.EncryptedDoc(), "password-protected", null },
        { "a.docx", DocxFile.WithBody("").Without("word/document.xml").With("word/styles.xml", "<x/>").ToBytes(), "missing-content", null },
        { "a.docx", ZipFile.Of(("[Content_Types].xml", "<Types/>")), "missing-content", null },
        { "a.xlsx", ZipFile.Of(("xl/styles.xml", "<x/>")), "missing-content", null },
        { "a.pptx", ZipFile.Of(("ppt/presentation.xml", "<x/>")), "unknown-format", "presentation" },
        { "a.odt", ZipFile.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), "unknown-format", "open-document" },
        { "a.zip", ZipFile.Of(("ke-hoach.docx", "x")), "unknown-format", "archive" },
        { "a.rar", "Rar!\x1A\a"u8.ToArray(), "unknown-format", "archive" },
        { "a.xls", CompoundBytes.With("Root Entry", "Workbook"), "unknown-format", "old-workbook" },
        { "a.msi", CompoundBytes.Endless(), "unknown-format", null },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1], "unknown-format", "picture" },
        { "a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "unknown-format", "picture" },
        { "a.bin", [0, 1, 2, 3, 4, 5, 6, 7, 8], "unknown-format", null },
        { "a.txt", [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * 7919 >> 3))], "unknown-format", null },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Content_tells_the_format(string name, byte[] content, DocumentFormat format)
    {
        var context = ReadingRun.Context();
        FormatDetection.Detect(new SourceFile(name, content), context).ShouldBe(format);
        if (name != "a.xml")
            context.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_with_advice(string name, byte[] content, string code, string? which)
    {
        var file = new SourceFile(name, content);
        var refusal = Should.Throw<ReadRefusedException>(() => FormatDetection.Detect(file, ReadingRun.Context())).Refusal;
        (refusal.Code, refusal.Case).ShouldBe((code, which));
        ReadingRun.CheckMessage(refusal, file);
    }

    [Theory]
    [InlineData("a.pdf", true)]
    [InlineData("a.zip", true)]
    [InlineData("a.doc", true)]
    [InlineData("A.DOCX", false)]
    [InlineData("khong-duoi", false)]
    public void A_name_that_says_otherwise_is_reported(string name, bool mismatch)
    {
        var context = ReadingRun.Context();
        FormatDetection.Detect(new SourceFile(name, Docx), context).ShouldBe(DocumentFormat.Docx);
        context.Diagnostics.Select(d => d.Code).ShouldBe(mismatch ? ["extension-mismatch"] : []);
    }

    [Fact]
    public void Files_over_the_limit_are_refused()
    {
        var context = ReadingRun.Context(ReadLimits.Default with { FileBytes = 4 });
        Should.Throw<ReadRefusedException>(() => FormatDetection.Detect(new SourceFile("a.txt", new byte[5]), context)).Refusal.Code.ShouldBe("file-too-large");
    }
}
