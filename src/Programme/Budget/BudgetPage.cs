namespace Xanh.Programme.Budget;

/// <summary>One page of a list of budget lines.</summary>
/// <param name="Sums">Of all pages.</param>
public sealed record BudgetPage(IReadOnlyList<BudgetRow> Rows, BudgetSums Sums);
