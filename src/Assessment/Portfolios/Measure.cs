namespace Xanh.Assessment.Portfolios;

/// <summary>What a saving is counted in, all at once.</summary>
public enum Measure
{
    /// <summary>Tonnes of oil equivalent.</summary>
    Toe,

    /// <summary>Tonnes of CO2 equivalent.</summary>
    CarbonDioxide,

    /// <summary>Cubic metres of water.</summary>
    Water,

    /// <summary>Tonnes of material or waste.</summary>
    Mass,

    /// <summary>Money.</summary>
    Money,
}
