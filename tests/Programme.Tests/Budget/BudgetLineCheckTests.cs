using System.Globalization;
using Xanh.Programme.Budget;

namespace Xanh.Programme.Tests.Budget;

public class BudgetLineCheckTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Guid Plan = Guid.CreateVersion7();

    private readonly BudgetLineCheck check = new(
        name => name is "M02" or "Sở Tài chính" ? "M02" : name == "M01" ? "M01" : null, code => code == "M02",
        number => number == "12/KH-UBND" ? new BudgetLineCheck.PlanChoice(Plan, "12/KH-UBND", 2026, 2030, new HashSet<int> { 2 }) : null, [], Today, CultureInfo.GetCultureInfo("vi-VN"));

    [Fact]
    public void A_row_is_read_with_money_as_numbers_or_as_text()
    {
        var line = check.Read(Line());
        check.Faults.ShouldBeEmpty();
        (line.UnitCode, line.Year, line.Source, line.PlanId, line.TaskOrdinal, line.On).ShouldBe(("M02", 2026, "credit", Plan, 2, Today));
        line.Amounts.ShouldBe([(BudgetStep.Requested, 1_234_567), (BudgetStep.Allotted, 900_000)]);
    }

    [Theory]
    [InlineData(BudgetColumn.Unit, "Sở Lạ", "A7", "unknown-unit")]
    [InlineData(BudgetColumn.Unit, "M01", "A7", "budget-foreign-unit")]
    [InlineData(BudgetColumn.Year, "hai nghìn", "B7", "budget-year")]
    [InlineData(BudgetColumn.Year, "2031", "B7", "budget-year-of-plan")]
    [InlineData(BudgetColumn.Source, "Vé số", "C7", "budget-source")]
    [InlineData(BudgetColumn.Name, "", "D7", "budget-name")]
    [InlineData(BudgetColumn.Plan, "99/KH", "E7", "budget-plan-unknown")]
    [InlineData(BudgetColumn.Task, "3", "F7", "no-such-task")]
    [InlineData(BudgetColumn.Requested, "1.234.567,5", "G7", "money-fraction")]
    [InlineData(BudgetColumn.Requested, "-1", "G7", "money-not-positive")]
    [InlineData(BudgetColumn.Requested, "#N/A", "G7", "money-unreadable")]
    [InlineData(BudgetColumn.Disbursed, "900.001", "I7", "budget-import-overspent")]
    [InlineData(BudgetColumn.Document, "", "J7", "budget-document")]
    [InlineData(BudgetColumn.On, "31/02/2026", "K7", "day-unreadable")]
    [InlineData(BudgetColumn.On, "11/03/2026", "K7", "day-to-come")]
    [InlineData(BudgetColumn.On, "31/12/2024", "K7", "budget-other-year")]
    public void What_is_wrong_is_named_by_its_cell(BudgetColumn column, string typed, string cell, string code)
    {
        check.Read(Line((column, new SheetCell(typed))));
        check.Faults.Select(f => (f.Cell, f.Refusal.Code)).ShouldContain((cell, code));
    }

    [Fact]
    public void A_formula_and_the_same_line_twice_are_refused()
    {
        check.Read(Line((BudgetColumn.Allotted, new SheetCell("5", IsNumber: true, HasFormula: true))));
        check.Read(Line());
        check.Faults.Select(f => (f.Cell, f.Refusal.Code)).ShouldBe([("H7", "cell-formula"), ("D7", "budget-line-there")]);
    }

    private static NewBudgetLine Line(params (BudgetColumn Column, SheetCell Cell)[] changes)
    {
        SheetCell[] cells =
        [
            new("Sở Tài chính"), new("2026", IsNumber: true), new("vốn tín dụng"), new("Tập huấn"), new("12/KH-UBND"), new("2"), new("1.234.567"), new("900000", IsNumber: true), new("0", IsNumber: true),
            new("125/QĐ-UBND"), new("10/3/2026"), new(""),
        ];
        foreach (var (column, cell) in changes)
            cells[(int)column] = cell;
        return new NewBudgetLine(7, cells);
    }
}
