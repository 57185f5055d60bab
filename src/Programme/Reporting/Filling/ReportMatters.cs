using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What a unit's report tells without being typed: its difficulties of the period and its budget lines of the year, as they stand today.</summary>
/// <param name="Difficulties">Open on any day of the period; the oldest first.</param>
/// <param name="Budget">Lines that have not ended.</param>
public sealed record ReportMatters(IReadOnlyList<DifficultyRow> Difficulties, IReadOnlyList<BudgetRow> Budget, DateOnly Day)
{
    public BudgetSums Sums => Budget.Aggregate(BudgetSums.None, (sum, line) => sum + new BudgetSums(1, line.Requested, line.Allotted, line.Disbursed));
}
