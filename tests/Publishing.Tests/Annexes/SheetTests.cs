using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.Tests.Annexes;

public class SheetTests
{
    private const string Source = "Xây dựng cơ sở dữ liệu.";

    private static readonly Dictionary<int, string> Sources = new() { [1] = Source };
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public void Tasks_hold_real_dates_and_numbers()
    {
        using var file = Open(TaskSheet.Write(Plan(), [Task()], Sources, Vietnamese));
        var row = RowsOf(file)[^1];
        TextOf(row, "B").ShouldBe("Xây dựng cơ sở dữ liệu.");
        TextOf(row, "C").ShouldBe("Sở Công Thương; Sở Tài chính");
        NumberOf(row, "A").ShouldBe(1);
        DateTime.FromOADate(NumberOf(row, "G")).ShouldBe(new DateTime(2028, 12, 31));
        CellAt(row, "F").CellValue.ShouldBeNull();
        TextOf(row, "L").ShouldBe(Source);
        NumberOf(row, "N").ShouldBe(0.95);
    }

    [Fact]
    public void Targets_hold_real_decimals()
    {
        using var file = Open(TargetSheet.Write(Plan(), [Target()], Sources, Vietnamese));
        var row = RowsOf(file)[^1];
        NumberOf(row, "D").ShouldBe(1234.5);
        CellAt(row, "E").CellValue.ShouldBeNull();
        NumberOf(row, "G").ShouldBe(2028);
    }

    [Fact]
    public void The_heading_is_frozen_filtered_and_repeated_in_print()
    {
        using var file = Open(TaskSheet.Write(Plan(), [Task(), Task()], Sources, Vietnamese));
        var sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.Descendants<AutoFilter>().Single().Reference!.Value.ShouldBe("A3:N5");
        sheet.Descendants<Column>().ShouldAllBe(c => c.Width!.Value >= 7);
        file.WorkbookPart!.Workbook!.Descendants<DefinedName>().ShouldContain(n => n.Name == "_xlnm.Print_Titles");
    }

    [Fact]
    public void On_paper_stand_the_columns_people_need_and_long_text_in_whole()
    {
        using var file = Open(TaskSheet.Write(Plan(), [Task() with { Text = string.Concat(Enumerable.Repeat("chữ số ", 40)) }], Sources, Vietnamese));
        file.WorkbookPart!.Workbook!.Descendants<DefinedName>().Single(n => n.Name == "_xlnm.Print_Area").Text.ShouldBe("'Nhiệm vụ'!$A$1:$H$4");
        RowsOf(file)[^1].Height!.Value.ShouldBe(6 * 16);
    }

    [Theory]
    [InlineData("vi-VN", "Nhiệm vụ")]
    [InlineData("en-GB", "Tasks")]
    public void The_sheet_speaks_the_language_asked_for(string culture, string name)
    {
        using var file = Open(TaskSheet.Write(Plan(), [], Sources, CultureInfo.GetCultureInfo(culture)));
        file.WorkbookPart!.Workbook!.Descendants<Sheet>().Single().Name!.Value.ShouldBe(name);
    }

    [Fact]
    public void Office_finds_no_fault()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2016);
        using var tasks = Open(TaskSheet.Write(Plan(), [Task()], Sources, Vietnamese));
        validator.Validate(tasks).Select(e => e.Description).ShouldBeEmpty();
        using var targets = Open(TargetSheet.Write(Plan(), [Target()], Sources, Vietnamese));
        validator.Validate(targets).Select(e => e.Description).ShouldBeEmpty();
    }

    [Fact]
    public void A_character_that_XML_cannot_hold_does_no_harm()
    {
        using var file = Open(TaskSheet.Write(Plan(), [Task() with { Text = "a\u0001b\nc" }], Sources, Vietnamese));
        TextOf(RowsOf(file)[^1], "B").ShouldBe("ab\nc");
    }

    private static SpreadsheetDocument Open(byte[] content) => SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);

    private static List<Row> RowsOf(SpreadsheetDocument file) =>
        [.. file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()];

    private static Cell CellAt(Row row, string column) =>
        row.Elements<Cell>().Single(c => c.CellReference!.Value == column + row.RowIndex!.Value.ToString(CultureInfo.InvariantCulture));

    private static string TextOf(Row row, string column) => CellAt(row, column).InnerText;

    private static double NumberOf(Row row, string column) => double.Parse(CellAt(row, column).CellValue!.Text, CultureInfo.InvariantCulture);

    private static PlanSummary Plan() => new()
    {
        Id = Guid.Empty,
        Slug = "12-kh-ubnd-2026",
        Kind = PlanKind.Plan,
        Number = "12/KH-UBND",
        ImportedAt = DateTimeOffset.UnixEpoch,
        Files = [],
        Tasks = 1,
        Targets = 1,
        ReportingDuties = 0,
        LegalBases = 0,
        CurrentVersion = 1,
        FundingSources = 0,
        Recipients = 0,
        Diagnostics = 0,
        Agencies = 2,
    };

    private static TaskRow Task() => new()
    {
        Ordinal = 1,
        Text = "Xây dựng cơ sở dữ liệu.",
        Origin = TaskOrigin.Annex,
        TimeText = "Đến năm 2028",
        TimeKind = TimeKind.ByYear,
        To = new DateOnly(2028, 12, 31),
        Lead = [new AgencyRef("so-cong-thuong", "Sở Công Thương"), new AgencyRef("so-tai-chinh", "Sở Tài chính")],
        Coordinate = [],
        Place = new PlaceRow(0, Source.Length, 3, 0.95, "table-row", 1),
    };

    private static TargetRow Target() => new()
    {
        Ordinal = 1,
        Text = "từ 1.234,5 tấn",
        Comparison = TargetComparison.AtLeast,
        Min = 1234.5m,
        Unit = "tấn",
        Year = 2028,
        Place = new PlaceRow(0, 4, null, 0.9, "goal-quantity", 1),
    };
}
