namespace Xanh.Programme.Budget;

/// <summary>The columns of the table in which budget lines are imported, in their order from A.</summary>
public enum BudgetColumn
{
    Unit,
    Year,
    Source,
    Name,
    Plan,
    Task,
    Requested,
    Allotted,
    Disbursed,
    Document,
    On,
    Note,
}
