using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xanh.Programme.Organisations;
using Xanh.Publishing.Papers;

namespace Xanh.Publishing.Tests.Papers;

public class PaperTests
{
    private static readonly UnitEntry Province = Unit("H00", "Ủy ban nhân dân tỉnh Vân Mẫu", UnitKind.Province);
    private static readonly UnitEntry Department = Unit("H00.01", "Sở Công Thương", UnitKind.Department);

    [Fact]
    public void A_report_has_the_parts_and_measures_of_the_decree()
    {
        using var file = Open(PaperWriter.Write([Report()]));
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Path?.XPath + " " + e.Description).ShouldBeEmpty();
        var body = file.MainDocumentPart!.Document.Body!;
        var lines = body.Descendants<Paragraph>().Select(p => p.InnerText).Where(t => t.Length > 0).ToList();
        lines[..8].ShouldBe(
        [
            "UBND TỈNH VÂN MẪU", "SỞ CÔNG THƯƠNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 05/BC-SCT", "Vân Mẫu, ngày 07 tháng 02 năm 2026", "BÁO CÁO",
            "Kết quả năm 2025",
        ]);
        Line(body, "SỞ CÔNG THƯƠNG").Size.ShouldBe((13, true, false));
        Line(body, "Số: 05/BC-SCT").Size.ShouldBe((13, false, false));
        Line(body, "Vân Mẫu, ngày 07 tháng 02 năm 2026").Size.ShouldBe((14, false, true));
        Line(body, "BÁO CÁO").Size.ShouldBe((14, true, false));
        var (words, _) = Line(body, "Đoạn thứ nhất.");
        words.ParagraphProperties!.Justification!.Val!.Value.ShouldBe(JustificationValues.Both);
        words.ParagraphProperties.Indentation!.FirstLine!.Value.ShouldBe("720");
        Line(body, "Nơi nhận:").Size.ShouldBe((12, true, true));
        Line(body, "- Lưu: VT, QLCN.").Size.ShouldBe((11, false, false));
        Line(body, "GIÁM ĐỐC").Size.ShouldBe((14, true, false));
        body.Descendants<TableHeader>().Count().ShouldBe(1);
        var page = body.Descendants<SectionProperties>().Single();
        (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value).ShouldBe((11906u, 16838u));
        var margin = page.GetFirstChild<PageMargin>()!;
        (Millimetres(margin.Top!.Value), Millimetres(margin.Bottom!.Value), Millimetres((int)margin.Left!.Value), Millimetres((int)margin.Right!.Value)).ShouldBe((20, 20, 30, 15));
        page.GetFirstChild<TitlePage>().ShouldNotBeNull();
        body.Descendants<RunFonts>().ShouldAllBe(f => f.Ascii! == "Times New Roman");
    }

    [Fact]
    public void A_letter_has_its_subject_under_its_symbol_and_each_begins_with_page_1()
    {
        var from = PaperBodies.Of(Department, Province);
        List<string> late = ["Sở Tài chính", "UBND phường Vân Thành"];
        var letters = late.Select(u => ReminderLetter.Of(new ReminderLetter.Content(u, "Báo cáo năm 2026", new(2026, 12, 16), 4, new(2026, 12, 25)), from, null, "QLCN", new(2026, 12, 22))).ToList();
        using var file = Open(PaperWriter.Write(letters));
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).ShouldBeEmpty();
        var body = file.MainDocumentPart!.Document.Body!;
        body.Descendants<SectionProperties>().Count().ShouldBe(2);
        body.Descendants<PageNumberType>().ShouldAllBe(n => n.Start! == 1);
        var lines = body.Descendants<Paragraph>().Select(p => p.InnerText).ToList();
        lines.ShouldContain("Số:         /SCT-QLCN");
        Line(body, "V/v đôn đốc nộp báo cáo năm 2026").Size.ShouldBe((12, false, false));
        lines.ShouldContain("Vân Mẫu, ngày      tháng      năm 2026");
        lines.ShouldContain("Kính gửi: UBND phường Vân Thành");
        lines.ShouldContain(l => l.Contains("quá hạn 4 ngày làm việc", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_sort_of_body_stands_in_the_head_as_the_decree_wants()
    {
        var ward = PaperBodies.Of(Unit("40003", "UBND phường Vân Thành", UnitKind.Ward), Province);
        (ward.Parent, string.Join('|', ward.Lines), ward.Letters, ward.Place, ward.Powers, ward.Office)
            .ShouldBe((null, "Ủy ban nhân dân|phường Vân Thành", "UBND", "Vân Thành", "TM. Ủy ban nhân dân", "Chủ tịch"));
        var department = PaperBodies.Of(Unit("H00.02", "Sở Nông nghiệp và Môi trường", UnitKind.Department), Province);
        (department.Parent, department.Letters, department.Place, department.Office).ShouldBe(("UBND tỉnh Vân Mẫu", "SNNMT", "Vân Mẫu", "Giám đốc"));
        PaperBodies.Of(Unit("X", "Ban Quản lý các khu công nghiệp", UnitKind.Board), null).Office.ShouldBe("Trưởng ban");
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out()
    {
        using var file = Open(PaperWriter.Write([Report() with { Body = [new PaperPart.Words("Trước\u0001\uFFFEsau\nhàng hai")] }]));
        file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().ShouldContain(p => p.InnerText == "Trướcsauhàng hai");
    }

    private static OfficialPaper Report()
    {
        var from = PaperBodies.Of(Department, Province);
        return new OfficialPaper
        {
            ParentBody = from.Parent, IssuingBody = from.Lines, Number = 5, Symbol = "BC-" + from.Letters, Place = from.Place, Date = new(2026, 2, 7), Year = 2026,
            TypeName = "Báo cáo", Subject = "Kết quả năm 2025", AddressedTo = ["Ủy ban nhân dân tỉnh Vân Mẫu"],
            Body =
            [
                new PaperPart.Heading("I. Kết quả"),
                new PaperPart.Words("Đoạn thứ nhất."),
                new PaperPart.Grid([new("TT", 0.1, GridAlignment.Centre), new("Nội dung", 0.6), new("Kết quả", 0.3, GridAlignment.Right)], [["1", "Số cơ sở", "1.234,5"]]),
                new PaperPart.Words("Trên đây là báo cáo./."),
            ],
            Recipients = ["Như trên"], KeptBy = "QLCN", Signature = new PaperSignature(null, "Giám đốc", "Nguyễn Văn Mẫu"),
        };
    }

    private static (Paragraph Paragraph, (double Points, bool Bold, bool Italic) Size) Line(Body body, string text)
    {
        var paragraph = body.Descendants<Paragraph>().First(p => p.InnerText == text);
        var letters = paragraph.Descendants<RunProperties>().First();
        return (paragraph, (double.Parse(letters.FontSize!.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) / 2, letters.Bold is not null, letters.Italic is not null));
    }

    private static int Millimetres(int twips) => (int)Math.Round(twips / 1440.0 * 25.4);

    private static UnitEntry Unit(string code, string name, UnitKind kind) => new(code, name, kind, null, null, null, code, false, []);

    private static WordprocessingDocument Open(byte[] content) => WordprocessingDocument.Open(new MemoryStream(content), false);
}
