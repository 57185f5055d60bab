using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;
using Xanh.Publishing.Budget;

namespace Xanh.Publishing.Tests.Budget;

public class FinanceTableTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public void Sums_are_exact_values_across_sources_and_steps_and_the_sheet_prints_on_A3()
    {
        BudgetRow[] rows =
        [
            Row("M02", "state-environment", "Tập huấn", 9_999_999_999_999, 5, 3), Row("M02", "credit", "Tập huấn", 1, 0, 0), Row("M01", "other", "Mô hình", 7, 7, 8),
        ];
        using var file = SpreadsheetDocument.Open(new MemoryStream(FinanceTable.Write(2026, rows, UnitNames.None, Day, Vietnamese)), isEditable: false);
        new OpenXmlValidator().Validate(file).Select(e => e.Description).ShouldBeEmpty();
        var sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        Value(sheet, "C6").ShouldBe("10000000000007");
        Value(sheet, "E6").ShouldBe("11");
        Value(sheet, "A7").ShouldBe("1");
        // What two sources pay for is one line: both sources beside each other, in the order of the list.
        (Value(sheet, "B10"), Value(sheet, "C10"), Value(sheet, "F10"), Value(sheet, "I10")).ShouldBe(("Tập huấn", "10000000000000", "9999999999999", "1"));
        Value(sheet, "L10").ShouldBe("");
        (Value(sheet, "F4"), Value(sheet, "F5"), Value(sheet, "H5")).ShouldBe((BudgetSource.All[0].Vietnamese, "Đề nghị", "Giải ngân"));
        var setup = sheet.GetFirstChild<PageSetup>()!;
        (setup.PaperSize!.Value, setup.Orientation!.Value).ShouldBe((8u, OrientationValues.Landscape));
        file.WorkbookPart.Workbook!.Descendants<DefinedName>().Select(n => n.Name!.Value).ShouldBe(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);
    }

    [Fact]
    public void A_year_without_lines_gives_an_empty_table_and_all_sources_give_one_beyond_column_Z()
    {
        using (var empty = SpreadsheetDocument.Open(new MemoryStream(FinanceTable.Write(2026, [], UnitNames.None, Day, Vietnamese)), isEditable: false))
            new OpenXmlValidator().Validate(empty).ShouldBeEmpty();
        BudgetRow[] rows = [.. BudgetSource.All.Select((s, i) => Row("M01", s.Code, "Việc", i + 1, 0, 0))];
        using var file = SpreadsheetDocument.Open(new MemoryStream(FinanceTable.Write(2026, rows, UnitNames.None, Day, CultureInfo.GetCultureInfo("en-GB"))), isEditable: false);
        new OpenXmlValidator().Validate(file).Select(e => e.Description).ShouldBeEmpty();
        Value(file.WorkbookPart!.WorksheetParts.Single().Worksheet!, "AA6").ShouldBe("8");
    }

    private static string Value(Worksheet sheet, string place) => sheet.Descendants<Cell>().First(c => c.CellReference == place) is var cell
        ? cell.InlineString?.InnerText ?? cell.CellValue?.InnerText ?? ""
        : "";

    private static BudgetRow Row(string unit, string source, string name, long requested, long allotted, long disbursed) => new()
    {
        Id = Guid.CreateVersion7(), UnitCode = unit, Year = 2026, Source = source, Name = name, Requested = requested, Allotted = allotted, Disbursed = disbursed, Version = 0,
    };
}
