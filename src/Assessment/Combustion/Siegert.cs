using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Combustion;

/// <summary>Stack loss by Siegert, as share of the net heating value.</summary>
internal static class Siegert
{
    public const string Formula = "q = (T_fg − T_air)·(A2/(21 − O2) + B) %";

    public static (double A2, double B) Coefficients(string fuel) => fuel switch
    {
        "fuel_oil" => (0.68, 0.007),
        "lpg" => (0.63, 0.008),
        _ => (0.66, 0.009),
    };

    public static Quantity Loss(Worksheet x, double a2, double b, Quantity oxygen, Input flue, Input air)
    {
        var difference = (x[flue] - x[air]).In("K");
        Worksheet.RefuseIf(difference < 0, "flue-colder-than-air", flue,
            "Khói nguội hơn không khí cấp vào.", "The flue gas is colder than the air.");
        return difference * ((a2 / (21 - oxygen.In("%"))) + b) / 100;
    }
}
