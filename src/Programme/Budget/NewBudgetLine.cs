namespace Xanh.Programme.Budget;

/// <summary>One row of a table of budget lines, as typed.</summary>
/// <param name="Row">Number of the row in its sheet, to say where something is wrong.</param>
/// <param name="Cells">In the order of <see cref="BudgetColumn"/>, one for each.</param>
public sealed record NewBudgetLine(int Row, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[BudgetColumn column] => (int)column < Cells.Count ? Cells[(int)column] : SheetCell.Empty;
}
