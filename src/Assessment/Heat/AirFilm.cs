using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Heat;

/// <summary>Properties of dry air at a film temperature and 101.325 kPa, by Sutherland's formulas; SI.</summary>
internal readonly struct AirFilm(double kelvin)
{
    private const double SpecificHeat = 1006;
    private const double Atmosphere = 101325;

    /// <summary>W/(m·K).</summary>
    public double Conductivity { get; } = 0.0241 * (kelvin / 273.15 * Math.Sqrt(kelvin / 273.15)) * 467.15 / (kelvin + 194);

    /// <summary>m²/s.</summary>
    public double KinematicViscosity { get; } = 1.716e-5 * (kelvin / 273.15 * Math.Sqrt(kelvin / 273.15)) * 383.55 / (kelvin + 110.4) / Density(kelvin);

    /// <summary>m²/s.</summary>
    public double Diffusivity => Conductivity / (Density(kelvin) * SpecificHeat);

    public double Prandtl => KinematicViscosity / Diffusivity;

    /// <summary>For a temperature difference in K and a length in m.</summary>
    public double Rayleigh(double difference, double length) =>
        Physics.Gravity.Si / kelvin * Math.Abs(difference) * (length * length * length) / (KinematicViscosity * Diffusivity);

    private static double Density(double kelvin) => Atmosphere / (Physics.AirGasConstant.Si * kelvin);
}
