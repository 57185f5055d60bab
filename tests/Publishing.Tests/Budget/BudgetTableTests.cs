using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Budget;
using Xanh.Publishing.Budget;

namespace Xanh.Publishing.Tests.Budget;

public class BudgetTableTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-GB")]
    public void The_template_reads_back_with_its_numbers_as_numbers(string culture)
    {
        var line = Read(BudgetTable.Template("Sở Tài chính", Day, CultureInfo.GetCultureInfo(culture))).ShouldHaveSingleItem();
        line.Row.ShouldBe(4);
        line[BudgetColumn.Unit].Text.ShouldBe("Sở Tài chính");
        line[BudgetColumn.Requested].ShouldBe(new SheetCell("250000000", IsNumber: true));
        line[BudgetColumn.On].IsNumber.ShouldBeTrue();
        line[BudgetColumn.Plan].Text.ShouldBeEmpty();
    }

    [Fact]
    public void A_formula_is_seen_and_a_column_too_many_is_refused()
    {
        Read(Changed(sheet => Cell(sheet, "G4").CellFormula = new CellFormula("[1]Sheet1!A1")))[0][BudgetColumn.Requested].HasFormula.ShouldBeTrue();
        var pasted = Changed(sheet => sheet.Descendants<Row>().Single(r => r.RowIndex! == 4).Append(new Cell { CellReference = "M4", CellValue = new CellValue("9") }));
        BudgetTable.Read(new MemoryStream(pasted), "a.xlsx").Refusal!.Code.ShouldBe("budget-sheet-columns");
    }

    [Fact]
    public void What_is_no_table_of_ours_is_refused()
    {
        BudgetTable.Read(new MemoryStream("xin chào"u8.ToArray()), "a.xlsx").Refusal!.Code.ShouldBe("sheet-unreadable");
        BudgetTable.Read(new MemoryStream(), "a.xlsx").Refusal!.Code.ShouldBe("sheet-unreadable");
        BudgetTable.Read(new MemoryStream(Changed(sheet => Cell(sheet, "B3").InlineString = new InlineString(new Text("Tháng")))), "a.xlsx").Refusal!.Code.ShouldBe("sheet-unreadable");
    }

    private static IReadOnlyList<NewBudgetLine> Read(byte[] content) => BudgetTable.Read(new MemoryStream(content), "kinh-phi.xlsx").Value.ShouldNotBeNull();

    private static Cell Cell(Worksheet sheet, string place) => sheet.Descendants<Cell>().Single(c => c.CellReference == place);

    private static byte[] Changed(Action<Worksheet> change)
    {
        using var stream = new MemoryStream();
        stream.Write(BudgetTable.Template("Sở Tài chính", Day, CultureInfo.GetCultureInfo("vi-VN")));
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
            change(file.WorkbookPart!.WorksheetParts.Single().Worksheet!);
        return stream.ToArray();
    }
}
