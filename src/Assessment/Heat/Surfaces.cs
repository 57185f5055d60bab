using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Heat;

/// <summary>Flat surfaces and walls in air; numbers in SI, temperatures in kelvin, coefficients in W/(m²·K).</summary>
internal static class Surfaces
{
    private const double Exact = 1e-12;

    /// <summary>ISO 12241: convection of a vertical wall, laminar and turbulent, free (no wind) and forced.</summary>
    public static double Wall(double difference, double height, double wind) => wind == 0
        ? Math.Pow(height, 3) * difference <= 10 ? 1.32 * Math.Pow(difference / height, 0.25) : 1.74 * Math.Cbrt(difference)
        : wind * height <= 8 ? 3.96 * Math.Sqrt(wind / height) : 5.76 * Math.Pow(Math.Pow(wind, 4) / height, 0.2);

    /// <summary>Convection of a hot flat roof: Nu = 0.15·Ra^⅓ in still air (McAdams), Nu = 0.037·Re^0.8·Pr^⅓ in wind, the larger of both.</summary>
    public static double Roof(double surface, double ambient, double length, double wind)
    {
        var air = new AirFilm((surface + ambient) / 2);
        var rayleigh = air.Rayleigh(surface - ambient, length);
        var forced = 0.037 * Math.Pow(wind * length / air.KinematicViscosity, 0.8) * Math.Cbrt(air.Prandtl);
        return Math.Max(0.15 * Math.Cbrt(rayleigh), forced) * air.Conductivity / length;
    }

    /// <summary>
    /// Where conduction through a layer meets what the surface gives off. The difference falls all the way, so there is one such temperature; it is found
    /// by the secant rule kept within an interval (Illinois). Without resistance the surface is as hot as the inside.
    /// </summary>
    /// <param name="resistance">m²·K/W, per outer area.</param>
    public static double Temperature(double hot, double ambient, double resistance, Func<double, double> coefficient)
    {
        if (resistance <= 0 || hot == ambient)
            return hot;
        double Excess(double at) => ((hot - at) / resistance) - (coefficient(at) * (at - ambient));
        var (a, b) = (ambient, hot);
        var (left, right) = (Excess(a), Excess(b));
        for (var i = 0; i < 200 && Math.Abs(b - a) > Exact * hot; i++)
        {
            var next = ((a * right) - (b * left)) / (right - left);
            var excess = Excess(next);
            if (excess == 0 || Math.Abs(next - b) < Exact * hot)
                return next;
            if (Math.Sign(excess) != Math.Sign(right))
                (a, left) = (b, right);
            else
                left /= 2;
            (b, right) = (next, excess);
        }
        return b;
    }
}
