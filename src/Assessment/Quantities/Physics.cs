namespace Xanh.Assessment.Quantities;

/// <summary>Constants that formulas share.</summary>
internal static class Physics
{
    /// <summary>Ratio of specific heats of air.</summary>
    public const double AirGamma = 1.4;

    /// <summary>Molar mass of dry air, kg/kmol (ISO 6976).</summary>
    public const double AirMolarMass = 28.9647;

    /// <summary>Standard gravity (CGPM 1901).</summary>
    public static Quantity Gravity { get; } = Quantity.Of(9.80665, "m/s2");

    public static Quantity AirGasConstant { get; } = Quantity.Of(287.05, "J/(kg.K)");

    /// <summary>The molar gas constant, for an amount counted in kmol (CODATA 2018).</summary>
    public static Quantity GasConstant { get; } = Quantity.Of(8.314463, "kJ/K");

    /// <summary>The Stefan-Boltzmann constant, W/(m²·K⁴) (CODATA 2018).</summary>
    public const double StefanBoltzmann = 5.670374e-8;
}
