using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>What is wrong in one cell of a table of budget lines.</summary>
/// <param name="Cell">As the sheet names it: <c>G7</c>.</param>
public sealed record BudgetLineFault(string Cell, Refusal Refusal);
