namespace Xanh.Assessment.Plausibility;

/// <summary>What was used or made in a month.</summary>
/// <param name="Month">Any day of it.</param>
/// <param name="Value">Null when it is not known.</param>
public sealed record MonthlyValue(DateOnly Month, double? Value)
{
    internal string Key => FormattableString.Invariant($"{Month:yyyy'-'MM}");
}
