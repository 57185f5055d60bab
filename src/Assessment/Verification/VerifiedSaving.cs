using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Verification;

/// <summary>A saving found by measuring. Immutable.</summary>
/// <param name="Expected">What would have been used: baseline at the production of now, and adjustments.</param>
/// <param name="Used">What was used.</param>
/// <param name="Margin">Half the width of the interval of the saving, at <paramref name="Confidence"/>.</param>
/// <param name="Warnings">What to know before one trusts it.</param>
public sealed record VerifiedSaving(double Expected, double Used, double Margin, double Confidence, IReadOnlyList<NonRoutineAdjustment> Adjustments, IReadOnlyList<CalculationWarning> Warnings)
{
    public double Saving => Expected - Used;

    /// <summary>Of what would have been used.</summary>
    public double Share => Saving / Expected;

    public double Low => Saving - Margin;

    public double High => Saving + Margin;

    /// <summary>Is more saved than chance alone would show?</summary>
    public bool IsSignificant => Low > 0;

    /// <summary>How a target share stands: reached when the whole interval lies above it, missed when it lies below, open when it lies across.</summary>
    public TargetState Against(double targetShare) => Low / Expected >= targetShare ? TargetState.Reached : High / Expected < targetShare ? TargetState.Missed : TargetState.Open;
}
