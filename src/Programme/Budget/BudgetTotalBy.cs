namespace Xanh.Programme.Budget;

/// <summary>What budget lines are summed up by.</summary>
public enum BudgetTotalBy
{
    Unit,
    Source,
    Year,
    Task,
}
