namespace Xanh.Assessment.Factors;

/// <summary>What a factor is for. A factor of one purpose never serves another: 0.1543 TOE/MWh and 3.6 MJ/kWh are both right, each in its place.</summary>
public enum FactorPurpose
{
    /// <summary>Tonnes of oil equivalent, for reports and thresholds of energy users.</summary>
    OilEquivalent,

    /// <summary>Energy content, for legal norms of specific consumption.</summary>
    NormEnergy,

    /// <summary>CO2 of electricity from the grid, by the year it is used in.</summary>
    GridEmission,

    /// <summary>Net heating value.</summary>
    HeatingValue,

    /// <summary>CO2 of fossil fuels on the net heating value.</summary>
    FuelEmission,

    /// <summary>CO2 of biomass, reported apart.</summary>
    BiogenicEmission,

    /// <summary>Legal norm of energy per product.</summary>
    EnergyNorm,

    TariffNormal,

    TariffOffPeak,

    TariffPeak,
}
