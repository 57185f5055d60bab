using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xanh.Publishing.Papers;
using Xanh.Publishing.Training;

namespace Xanh.Publishing.Tests.Training;

public class CertificatePaperTests
{
    // The smallest picture there is: one point.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly PaperBodies From = new("UBND tỉnh Vân Mẫu", ["Sở Công Thương"], "SCT", "Vân Mẫu", null, "Giám đốc");

    [Fact]
    public void Each_certificate_stands_on_a_page_with_its_own_picture()
    {
        using var file = Open(CertificatePaper.Write([Certificate("001/2026", "Lê Thị Mẫu"), Certificate("002/2026", "Trần Văn Thử\u0001")], From, new PaperSignature(null, "Giám đốc", "Ngô Thị Giám Đốc")));
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Path?.XPath + " " + e.Description).ShouldBeEmpty();
        var main = file.MainDocumentPart!;
        var lines = main.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText).ToList();
        lines.ShouldContain("GIẤY CHỨNG NHẬN");
        lines.ShouldContain("Lê Thị Mẫu");
        lines.ShouldContain("Trần Văn Thử");
        lines.ShouldContain("“Tập huấn tiết kiệm nước”");
        lines.ShouldContain("Từ ngày 12/05/2026 đến ngày 13/05/2026, tại Hội trường Mẫu");
        lines.ShouldContain("Số: 002/2026");
        lines.ShouldContain("Kiểm tra tại: https://xanh.example.vn/chung-nhan/AAAA");
        lines.ShouldContain("Vân Mẫu, ngày 07 tháng 02 năm 2026");
        main.ImageParts.Count().ShouldBe(2);
        main.Document.Body!.Descendants<PageBreakBefore>().Count().ShouldBe(1);
        main.Document.Body!.Descendants<PageSize>().Single().Orient!.Value.ShouldBe(PageOrientationValues.Landscape);
    }

    [Fact]
    public void An_event_of_one_day_and_without_a_place_says_only_the_day()
    {
        var day = new DateOnly(2026, 5, 12);
        using var file = Open(CertificatePaper.Write([Certificate("003/2026", "Lê Thị Mẫu") with { LastDay = day, EventPlace = "" }], From, new PaperSignature("TM. Ủy ban nhân dân", "Chủ tịch", null)));
        var lines = file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText).ToList();
        lines.ShouldContain("Ngày 12/05/2026");
        lines.ShouldContain("TM. ỦY BAN NHÂN DÂN");
    }

    [Fact]
    public async Task Without_LibreOffice_there_is_no_pdf() => (await new PdfPrinter(tools: null).PrintAsync([Png])).ShouldBeNull();

    private static CertificateContent Certificate(string number, string name) => new(
        number, name, "Công ty Mẫu", "Tập huấn tiết kiệm nước", new(2026, 5, 12), new(2026, 5, 13), "Hội trường Mẫu", new(2026, 2, 7), "https://xanh.example.vn/chung-nhan/AAAA", "AAAA", Png);

    private static WordprocessingDocument Open(byte[] content) => WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
}
