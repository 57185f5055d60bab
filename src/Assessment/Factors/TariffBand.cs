namespace Xanh.Assessment.Factors;

/// <summary>The three bands of the day that electricity is sold in.</summary>
public enum TariffBand
{
    Normal,

    OffPeak,

    Peak,
}
