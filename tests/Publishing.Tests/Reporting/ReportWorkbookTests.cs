using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xanh.Programme.Reporting.Rules;
using Xanh.Publishing.Reporting;

namespace Xanh.Publishing.Tests.Reporting;

public class ReportWorkbookTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly Guid ReportId = Guid.Parse("0193a2b4-0000-7000-8000-000000000001");

    [Fact]
    public void The_workbook_is_valid_locked_and_knows_whose_it_is()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(ReportWorkbook.Write(Form(), Vietnamese)), false);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Path?.XPath + " " + e.Description).ShouldBeEmpty();
        var workbook = file.WorkbookPart!;
        workbook.Workbook.Sheets!.Elements<Sheet>().Select(s => (s.Name!.Value, s.State?.Value))
            .ShouldBe([("BaoCao", null), ("HuongDan", null), ("DanhMuc", SheetStateValues.Hidden), ("xanh", SheetStateValues.VeryHidden)]);
        var sheet = Sheet(workbook);
        sheet.Descendants<SheetProtection>().Single().Sheet!.Value.ShouldBeTrue();
        var formats = workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var open = sheet.Descendants<Cell>().Where(c => formats[(int)c.StyleIndex!.Value].Protection?.Locked?.Value == false).Select(c => c.CellReference!.Value!);
        string.Join(' ', open).ShouldBe("D6 D7 D9 D10");
        sheet.Descendants<Column>().Where(c => c.Hidden?.Value == true).Select(c => c.Min!.Value).ShouldBe([7u, 8u, 9u]);
        var list = sheet.Descendants<DataValidation>().Single(v => v.Type?.Value == DataValidationValues.List);
        (list.SequenceOfReferences!.InnerText, list.Formula1!.Text).ShouldBe(("D6", "DanhMuc!$A$1:$C$1"));
        Cell(sheet, "D9").CellValue!.Text.ShouldBe("1234.5");
    }

    [Fact]
    public void What_was_not_touched_comes_back_as_it_was()
    {
        var form = Form();
        var reading = ReportWorkbookReader.Read(ReportWorkbook.Write(form, Vietnamese), form);
        (reading.Refusal, reading.Faults.Count).ShouldBe((null, 0));
        reading.Answers.Select(a => (a.Key, a.Text, a.Seen)).ShouldBe(form.Fields.Where(f => f.Rule.Kind != AnswerKind.File).Select(f => (f.Key, f.Value, f.Seen)));
        string.Join(' ', reading.Answers.Select(a => a.Cell)).ShouldBe("BaoCao!D6 BaoCao!D7 BaoCao!D9 BaoCao!D10 BaoCao!D12");
    }

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("-3,25", "-3.25")]
    public void Numbers_as_text_are_understood(string typed, string kept) =>
        Edited(s => Type(s, "D9", typed)).Answers.Single(a => a.Key == "q/so-co-so").Text.ShouldBe(kept);

    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1.2345000000000001E3", "1234.5")]
    public void Real_numbers_lose_only_what_the_file_format_adds(string raw, string kept) =>
        Edited(s => Number(s, "D9", raw)).Answers.Single(a => a.Key == "q/so-co-so").Text.ShouldBe(kept);

    [Fact]
    public void Words_of_a_list_become_codes_in_either_language()
    {
        Edited(s => Type(s, "D6", "hoàn thành")).Answers[0].Text.ShouldBe("done");
        Edited(s => Type(s, "D6", "Under way")).Answers[0].Text.ShouldBe("under-way");
        Fault(Edited(s => Type(s, "D6", "gần xong"))).ShouldBe(("D6", "not-choice", "gần xong"));
    }

    [Fact]
    public void What_is_no_number_is_named_by_its_cell() => Fault(Edited(s => Type(s, "D9", "khoảng 50"))).ShouldBe(("D9", "not-number", "khoảng 50"));

    [Fact]
    public void Formulas_are_refused_by_name()
    {
        var reading = Edited(s => Cell(s, "D9").CellFormula = new CellFormula("SUM(A1:A3)"));
        Fault(reading).ShouldBe(("D9", "formula", "=SUM(A1:A3)"));
        reading.Answers.ShouldNotContain(a => a.Key == "q/so-co-so");
        reading.Answers.Count.ShouldBe(4);
    }

    [Fact]
    public void A_pasted_column_too_many_is_noticed()
    {
        Fault(Edited(s => Type(s, "E9", "2025"))).ShouldBe(("B9:F9", "around-changed", ""));
        Fault(Edited(s => RowOf(s, 9).Append(new Cell { CellReference = "K9", DataType = CellValues.String, CellValue = new CellValue("thừa") }))).ShouldBe(("K9", "column-too-many", "thừa"));
        var moved = Edited(s => Type(s, "D3", "cot-moi"));
        (moved.Refusal!.Code, string.Join(',', moved.Refusal.Arguments)).ShouldBe(("sheet-columns-moved", "BaoCao,D"));
    }

    [Fact]
    public void Rows_that_are_gone_or_there_twice_are_told()
    {
        Fault(Edited(s => RowOf(s, 9).Remove())).ShouldBe(("", "row-missing", "Số cơ sở áp dụng"));
        Edited(s => Type(s, "G10", "q/so-co-so")).Faults.Select(f => f.Code).ShouldBe(["question-twice", "row-missing"], ignoreOrder: true);
        Fault(Edited(s => RowOf(s, 12).InsertAfterSelf(new Row(new Cell { CellReference = "D14", DataType = CellValues.String, CellValue = new CellValue("ghi thêm") }) { RowIndex = 14 })))
            .ShouldBe(("D14", "no-question", "ghi thêm"));
    }

    [Fact]
    public void Another_units_and_another_years_workbook_are_refused_in_clear_words()
    {
        var own = ReportWorkbook.Write(Form(), Vietnamese);
        var other = ReportWorkbookReader.Read(own, Form() with { UnitCode = "H00.04", UnitName = "Sở Khoa học và Công nghệ", ReportId = Guid.NewGuid() });
        (other.Refusal!.Code, other.Refusal.Arguments[0]).ShouldBe(("sheet-other-unit", "Sở Tài chính"));
        other.Refusal.Message(Vietnamese).ShouldContain("Bảng này là của Sở Tài chính");
        var later = ReportWorkbookReader.Read(own, Form() with { ReportId = Guid.NewGuid(), PeriodName = "Báo cáo năm 2027" });
        (later.Refusal!.Code, later.Refusal.Message(Vietnamese)).ShouldBe(("sheet-other-period", "Bảng này là của kỳ “Báo cáo năm 2026”, còn báo cáo đang mở là của kỳ “Báo cáo năm 2027”. Chưa có gì được lưu."));
    }

    [Fact]
    public void What_is_no_workbook_of_ours_is_refused()
    {
        ReportWorkbookReader.Read([1, 2, 3], Form()).Refusal!.Code.ShouldBe("sheet-not-xlsx");
        ReportWorkbookReader.Read(new byte[11 * 1024 * 1024], Form()).Refusal!.Code.ShouldBe("sheet-too-large");
        using var plain = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(plain, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData());
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "BaoCao", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }
        ReportWorkbookReader.Read(plain.ToArray(), Form()).Refusal!.Code.ShouldBe("sheet-not-ours");
    }

    [Fact]
    public void A_link_to_another_file_is_refused_by_its_name()
    {
        var linked = Edit(file =>
        {
            var link = file.WorkbookPart!.AddNewPart<ExternalWorkbookPart>("rLink");
            link.ExternalLink = new ExternalLink(new ExternalBook { Id = "rBook" });
            link.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath", new Uri("so-lieu-cu.xlsx", UriKind.Relative), "rBook");
        });
        var refusal = ReportWorkbookReader.Read(linked, Form()).Refusal!;
        (refusal.Code, refusal.Arguments[0]).ShouldBe(("sheet-external-link", "so-lieu-cu.xlsx"));
    }

    private static SheetForm Form() => new()
    {
        ProvinceId = "mau", ReportId = ReportId, PeriodSlug = "nam-2026", PeriodName = "Báo cáo năm 2026", UnitCode = "H00.03", UnitName = "Sở Tài chính", DueOn = new(2026, 12, 16),
        Sections =
        [
            new("1. Bố trí kinh phí cho sản xuất sạch hơn", [
                Field("work/1/status", "Tình trạng", new FieldRule { Kind = AnswerKind.Choice, Required = true, Choices = ["not-started", "under-way", "done"] }, "under-way", "3-aaaa1111") with
                {
                    Choices = [new("not-started", "Chưa thực hiện", "Not started"), new("under-way", "Đang thực hiện", "Under way"), new("done", "Hoàn thành", "Done")],
                },
                Field("work/1/result", "Kết quả", new FieldRule { Kind = AnswerKind.Text, MaxLength = 4000 }, "Đã trình dự toán.\nChờ duyệt.", "1-bbbb2222")]),
            new("2. Số liệu của kỳ", [
                Field("q/so-co-so", "Số cơ sở áp dụng", new FieldRule { Kind = AnswerKind.Number, Min = 0 }, "1234.5", "0-cccc3333") with { Unit = "cơ sở", Earlier = "1.100 (Báo cáo năm 2025)" },
                Field("q/ty-le", "Tỷ lệ", new FieldRule { Kind = AnswerKind.Percent, Max = 100 }, "", "-1-dddd4444"),
                Field("q/tep", "Danh sách kèm theo", new FieldRule { Kind = AnswerKind.File }, "2", "-1-eeee5555"),
                Field("note", "Ghi chú", new FieldRule { Kind = AnswerKind.Text }, "", "-1-ffff6666") with { IsOpen = false }]),
        ],
    };

    private static SheetField Field(string key, string label, FieldRule rule, string value, string seen) => new() { Key = key, Label = label, Rule = rule, Value = value, Seen = seen, IsOpen = true };

    private static SheetReading Edited(Action<Worksheet> edit) => ReportWorkbookReader.Read(Edit(file => edit(Sheet(file.WorkbookPart!))), Form());

    private static byte[] Edit(Action<SpreadsheetDocument> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(ReportWorkbook.Write(Form(), Vietnamese));
        using (var file = SpreadsheetDocument.Open(stream, true))
            edit(file);
        return stream.ToArray();
    }

    private static (string Cell, string Code, string Argument) Fault(SheetReading reading) => reading.Faults.Select(f => (f.Cell, f.Code, f.Argument)).ShouldHaveSingleItem();

    private static void Type(Worksheet sheet, string place, string text)
    {
        var cell = Cell(sheet, place);
        cell.RemoveAllChildren();
        (cell.DataType, cell.CellValue) = (CellValues.String, new CellValue(text));
    }

    private static void Number(Worksheet sheet, string place, string raw) => Cell(sheet, place).CellValue = new CellValue(raw);

    private static Worksheet Sheet(WorkbookPart workbook) =>
        ((WorksheetPart)workbook.GetPartById(workbook.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name! == "BaoCao").Id!.Value!)).Worksheet;

    private static Row RowOf(Worksheet sheet, uint number) => sheet.Descendants<Row>().Single(r => r.RowIndex! == number);

    private static Cell Cell(Worksheet sheet, string place) => sheet.Descendants<Cell>().Single(c => c.CellReference! == place);
}
