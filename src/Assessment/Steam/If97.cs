using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Steam;

/// <summary>Properties of water and steam as formulas want them: quantities in, quantities out; what lies outside IF97's regions 1, 2 and 4 is refused.</summary>
internal static class If97
{
    public const string Source = "IAPWS R7-97(2012), IAPWS-IF97";

    private const double HighestSaturatedKelvin = 623.15;
    private const double CriticalMegapascals = 22.064;
    private const double TripleMegapascals = 0.000611212677;

    /// <summary>Highest pressure, MPa, at which region 1 and 2 meet: 16.529.</summary>
    public static double HighestSaturated { get; } = If97Boundaries.SaturationPressure(HighestSaturatedKelvin);

    public static Quantity SaturationTemperature(Quantity pressure)
    {
        var p = pressure.In("MPa");
        Worksheet.RefuseIf(p is < TripleMegapascals or > CriticalMegapascals, "outside-saturation", null,
            "Không có trạng thái bão hòa ở áp suất này (0,000611 … 22,064 MPa).", "There is no saturation at this pressure (0.000611 … 22.064 MPa).");
        return Quantity.Of(If97Boundaries.SaturationTemperature(p), "K");
    }

    public static Quantity SaturationPressure(Quantity temperature)
    {
        var t = temperature.In("K");
        Worksheet.RefuseIf(t is < 273.15 or > 647.096, "outside-saturation", null,
            "Không có trạng thái bão hòa ở nhiệt độ này (273,15 … 647,096 K).", "There is no saturation at this temperature (273.15 … 647.096 K).");
        return Quantity.Of(If97Boundaries.SaturationPressure(t), "MPa");
    }

    public static Quantity SaturatedLiquid(Quantity pressure) => Enthalpy(If97Liquid.Enthalpy(Saturated(pressure), pressure.In("MPa")));

    public static Quantity SaturatedVapour(Quantity pressure) => Enthalpy(If97Vapour.Enthalpy(Saturated(pressure), pressure.In("MPa")));

    /// <summary>Enthalpy of liquid water; refused when it would boil.</summary>
    /// <param name="input">The temperature's key, for the refusal.</param>
    public static Quantity Liquid(Quantity temperature, Quantity pressure, Input input)
    {
        RefuseVapour(temperature, pressure, input);
        return Enthalpy(If97Liquid.Enthalpy(temperature.In("K"), pressure.In("MPa")));
    }

    public static Quantity LiquidDensity(Quantity temperature, Quantity pressure, Input input)
    {
        RefuseVapour(temperature, pressure, input);
        return 1 / Quantity.Of(If97Liquid.Volume(temperature.In("K"), pressure.In("MPa")), "m3/kg");
    }

    /// <summary>Enthalpy of steam at or above saturation; refused below it.</summary>
    /// <param name="input">The temperature's key, for the refusal.</param>
    public static Quantity Steam(Quantity temperature, Quantity pressure, Input input)
    {
        var (t, p) = (temperature.In("K"), pressure.In("MPa"));
        Worksheet.RefuseIf(p <= CriticalMegapascals && t < If97Boundaries.SaturationTemperature(p) - 1e-6, "steam-below-saturation", input,
            "Nhiệt độ hơi thấp hơn nhiệt độ bão hòa ở áp suất đó: đó là nước lỏng.", "The steam temperature is below saturation at that pressure: that is liquid water.");
        RefuseRegion3(t, p, input);
        return Enthalpy(If97Vapour.Enthalpy(t, p));
    }

    /// <summary>Enthalpy in one phase, liquid or vapour, whichever is stable.</summary>
    public static Quantity SinglePhase(Quantity temperature, Quantity pressure, Input input)
    {
        var (t, p) = (temperature.In("K"), pressure.In("MPa"));
        if (t <= HighestSaturatedKelvin && p >= If97Boundaries.SaturationPressure(t))
            return Enthalpy(If97Liquid.Enthalpy(t, p));
        RefuseRegion3(t, p, input);
        return Enthalpy(If97Vapour.Enthalpy(t, p));
    }

    private static double Saturated(Quantity pressure)
    {
        var t = SaturationTemperature(pressure).In("K");
        Worksheet.RefuseIf(t > HighestSaturatedKelvin + 1e-6, "region-3", null,
            "Entanpi bão hòa chỉ có đến 623,15 K (16,529 MPa).", "Enthalpies of saturation go up to 623.15 K (16.529 MPa) only.");
        return t;
    }

    private static void RefuseVapour(Quantity temperature, Quantity pressure, Input input)
    {
        var (t, p) = (temperature.In("K"), pressure.In("MPa"));
        Worksheet.RefuseIf(t > HighestSaturatedKelvin || p < If97Boundaries.SaturationPressure(Math.Max(t, 273.15)) * (1 - 1e-9), "water-would-boil", input,
            "Ở nhiệt độ và áp suất này nước đã bay hơi; hãy kiểm tra nhiệt độ hoặc áp suất.", "Water boils at this temperature and pressure; check either of them.");
    }

    private static void RefuseRegion3(double kelvin, double megapascals, Input input) => Worksheet.RefuseIf(
        kelvin is > HighestSaturatedKelvin and <= 863.15 && megapascals > If97Boundaries.Region3Pressure(kelvin), "region-3", input,
        "Trạng thái thuộc vùng 3 của IAPWS-IF97, không tính ở đây.", "The state lies in region 3 of IAPWS-IF97, which is not covered.");

    private static Quantity Enthalpy(double kilojoules) => Quantity.Of(kilojoules, "kJ/kg");
}
