namespace Xanh.Programme.Budget;

/// <summary>A budget line with every entry, the latest day first.</summary>
public sealed record BudgetDetails(BudgetRow Row, IReadOnlyList<BudgetEntryRow> Entries);
