using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>How the share of the demand that domestic supply covers stands to its target.</summary>
public static class CoverageLevel
{
    public const string Below = "below";
    public const string Within = "within";
    public const string Above = "above";

    public static ChoiceList List { get; } = ChoiceList.Named("coverage-level", Below, Within, Above);

    /// <param name="coverage">Percent, as are the limits of the target, which belong to it.</param>
    public static string Of(decimal coverage, decimal from, decimal to) => coverage < from ? Below : coverage <= to ? Within : Above;
}
