namespace Xanh.Assessment.Heat;

/// <summary>Heat transfer of horizontal cylinders in air; numbers in SI, temperatures in kelvin.</summary>
internal static class Cylinders
{
    /// <summary>Churchill and Bernstein 1977, flow across a cylinder.</summary>
    public static double Forced(double reynolds, double prandtl) => 0.3 + (0.62 * Math.Sqrt(reynolds) * Math.Cbrt(prandtl)
        / Math.Pow(1 + Math.Pow(0.4 / prandtl, 2.0 / 3), 0.25) * Math.Pow(1 + Math.Pow(reynolds / 282000, 0.625), 0.8));

    /// <summary>Churchill and Chu 1975, free convection around a horizontal cylinder.</summary>
    public static double Free(double rayleigh, double prandtl) =>
        Math.Pow(0.6 + (0.387 * Math.Pow(rayleigh, 1.0 / 6) / Math.Pow(1 + Math.Pow(0.559 / prandtl, 9.0 / 16), 8.0 / 27)), 2);

    public static double Mixed(double forced, double free) => Math.Pow(Math.Pow(forced, 4) + Math.Pow(free, 4), 0.25);

    /// <summary>Resistance of a layer from <paramref name="from"/> to <paramref name="to"/>, per area of the outermost diameter, m²·K/W.</summary>
    public static double Layer(double outermost, double from, double to, double conductivity) => outermost * Math.Log(to / from) / (2 * conductivity);

    /// <summary>Convection and radiation of the outermost surface, W/(m²·K); air film at the mean temperature, 101.325 kPa.</summary>
    public static double OuterCoefficient(double diameter, double wind, double surface, double ambient, double emissivity)
    {
        var air = new AirFilm((surface + ambient) / 2);
        var nusselt = Mixed(Forced(wind * diameter / air.KinematicViscosity, air.Prandtl), Free(air.Rayleigh(surface - ambient, diameter), air.Prandtl));
        return Radiation.Coefficient(emissivity, surface, ambient) + (nusselt * air.Conductivity / diameter);
    }
}
