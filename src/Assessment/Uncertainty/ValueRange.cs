namespace Xanh.Assessment.Uncertainty;

/// <summary>What came of many draws. P10 is the value below which a tenth of them lies. Immutable.</summary>
/// <param name="Draws">How many gave a number.</param>
/// <param name="Without">How many gave none; the percentiles are of the others only, so this belongs beside them.</param>
public sealed record ValueRange(double P10, double P50, double P90, double Mean, int Draws, int Without)
{
    /// <summary>The share of draws for which there is no number.</summary>
    public double ShareWithout => (double)Without / (Draws + Without);
}
