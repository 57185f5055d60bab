using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What a unit's report tells without being typed: its difficulties of the period and its budget lines of the year: as they stand today, and as they
/// stood when the report was handed in once it is.</summary>
/// <param name="Difficulties">Open on any day of the period; the oldest first.</param>
/// <param name="Budget">Lines that have not ended.</param>
/// <param name="HandedInAt">When it was handed in; null while it is still written or was returned.</param>
public sealed record ReportMatters(IReadOnlyList<DifficultyRow> Difficulties, IReadOnlyList<BudgetRow> Budget, DateOnly Day, DateTimeOffset? HandedInAt)
{
    public BudgetSums Sums => Budget.Aggregate(BudgetSums.None, (sum, line) => sum + new BudgetSums(1, line.Requested, line.Allotted, line.Disbursed));
}
