namespace Xanh.Programme.Budget;

/// <summary>Sums of many lines, in whole đồng.</summary>
public sealed record BudgetSums(int Lines, long Requested, long Allotted, long Disbursed)
{
    public static readonly BudgetSums None = new(0, 0, 0, 0);

    /// <summary>Part of the allotted money that was disbursed; null without any.</summary>
    public double? Share => Allotted > 0 ? (double)Disbursed / Allotted : null;

    public static BudgetSums operator +(BudgetSums a, BudgetSums b) => Add(a, b);

    public static BudgetSums Add(BudgetSums a, BudgetSums b) => new(
        a.Lines + b.Lines, checked(a.Requested + b.Requested), checked(a.Allotted + b.Allotted), checked(a.Disbursed + b.Disbursed));
}
