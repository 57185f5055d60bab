namespace Xanh.Programme.Budget;

/// <summary>What came of a table of budget lines.</summary>
/// <param name="Faults">None when the table will do.</param>
/// <param name="Ready">The lines as they will be, or were, opened; none with faults.</param>
/// <param name="Saved">Whether they were.</param>
public sealed record BudgetBatch(IReadOnlyList<BudgetLineFault> Faults, IReadOnlyList<BudgetBatch.Line> Ready, bool Saved)
{
    /// <param name="Amounts">By step, whole đồng; steps without money are left out.</param>
    public sealed record Line(
        string UnitCode, int Year, string Source, string Name, Guid? PlanId, int? TaskOrdinal, IReadOnlyList<(BudgetStep Step, long Amount)> Amounts, string Document, DateOnly On, string Note);
}
