namespace Xanh.Programme.Budget;

/// <summary>The sums of one unit, source, year or task.</summary>
/// <param name="Key">Code of the unit or source, or the year; empty for lines without a task.</param>
/// <param name="Task">Plan and number of the task, when summed by task.</param>
/// <param name="Text">Wording of the task.</param>
public sealed record BudgetTotal(string Key, BudgetSums Sums, (Guid PlanId, int Ordinal)? Task = null, string? Text = null, string? PlanSlug = null, string? PlanName = null);
