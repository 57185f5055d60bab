namespace Xanh.Assessment.Steam;

/// <summary>Region 4 (saturation) and the boundary between regions 2 and 3 of IAPWS-IF97. Release R7-97(2012), equations 5, 30 and 31.</summary>
internal static class If97Boundaries
{
    private const double N1 = 0.11670521452767e4;
    private const double N2 = -0.72421316703206e6;
    private const double N3 = -0.17073846940092e2;
    private const double N4 = 0.12020824702470e5;
    private const double N5 = -0.32325550322333e7;
    private const double N6 = 0.14915108613530e2;
    private const double N7 = -0.48232657361591e4;
    private const double N8 = 0.40511340542057e6;
    private const double N9 = -0.23855557567849;
    private const double N10 = 0.65017534844798e3;

    /// <returns>Saturation pressure, MPa, for 273.15 … 647.096 K.</returns>
    public static double SaturationPressure(double kelvin)
    {
        var theta = kelvin + (N9 / (kelvin - N10));
        var a = (theta * theta) + (N1 * theta) + N2;
        var b = (N3 * theta * theta) + (N4 * theta) + N5;
        var c = (N6 * theta * theta) + (N7 * theta) + N8;
        return Math.Pow(2 * c / (-b + Math.Sqrt((b * b) - (4 * a * c))), 4);
    }

    /// <returns>Saturation temperature, K, for 0.000611213 … 22.064 MPa.</returns>
    public static double SaturationTemperature(double megapascals)
    {
        var beta = Math.Pow(megapascals, 0.25);
        var e = (beta * beta) + (N3 * beta) + N6;
        var f = (N1 * beta * beta) + (N4 * beta) + N7;
        var g = (N2 * beta * beta) + (N5 * beta) + N8;
        var d = 2 * g / (-f - Math.Sqrt((f * f) - (4 * e * g)));
        return (N10 + d - Math.Sqrt(((N10 + d) * (N10 + d)) - (4 * (N9 + (N10 * d))))) / 2;
    }

    /// <returns>The pressure, MPa, above which there is region 3, for 623.15 … 863.15 K.</returns>
    public static double Region3Pressure(double kelvin) => 0.34805185628969e3 - (0.11671859879975e1 * kelvin) + (0.10192970039326e-2 * kelvin * kelvin);
}
