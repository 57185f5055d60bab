namespace Xanh.Programme.Budget;

/// <summary>How far money of a budget line has come.</summary>
public enum BudgetStep
{
    /// <summary>Đề nghị: asked for.</summary>
    Requested,

    /// <summary>Được giao: given by decision of who holds the source.</summary>
    Allotted,

    /// <summary>Giải ngân: paid out.</summary>
    Disbursed,
}
