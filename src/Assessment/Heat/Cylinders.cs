namespace Xanh.Assessment.Heat;

/// <summary>Heat transfer of horizontal cylinders in air; numbers in SI, temperatures in kelvin.</summary>
internal static class Cylinders
{
    /// <summary>Churchill and Bernstein 1977, flow across a cylinder.</summary>
    public static double Forced(double reynolds, double prandtl)
    {
        // Roots of roots instead of powers: a surface temperature asks for this many times.
        var eighth = Math.Sqrt(Math.Sqrt(Math.Sqrt(reynolds / 282000)));
        var ratio = Math.Cbrt(0.4 / prandtl);
        return 0.3 + (0.62 * Math.Sqrt(reynolds) * Math.Cbrt(prandtl) / Math.Sqrt(Math.Sqrt(1 + (ratio * ratio))) * Math.Pow(1 + (eighth * eighth * eighth * eighth * eighth), 0.8));
    }

    /// <summary>Churchill and Chu 1975, free convection around a horizontal cylinder.</summary>
    public static double Free(double rayleigh, double prandtl)
    {
        var root = 0.6 + (0.387 * Math.Sqrt(Math.Cbrt(rayleigh)) / Math.Pow(1 + Math.Pow(0.559 / prandtl, 9.0 / 16), 8.0 / 27));
        return root * root;
    }

    public static double Mixed(double forced, double free) => Math.Sqrt(Math.Sqrt((forced * forced * forced * forced) + (free * free * free * free)));

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
