using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Water;

/// <summary>Moist air as a mixture of ideal gases (ASHRAE Fundamentals, Psychrometrics).</summary>
internal static class MoistAir
{
    /// <summary>Over liquid water, Hyland and Wexler 1983, 0 … 200 °C.</summary>
    public static Quantity SaturationPressure(Quantity temperature)
    {
        var t = temperature.In("K");
        return Quantity.Of(Math.Exp((-5.8002206e3 / t) + 1.3914993 - (4.8640239e-2 * t) + (4.1764768e-5 * t * t) - (1.4452093e-8 * t * t * t) + (6.5459673 * Math.Log(t))), "Pa");
    }

    /// <summary>kg of vapour per kg of dry air.</summary>
    /// <param name="input">The key to look at when the vapour would fill all the pressure.</param>
    public static Quantity Ratio(Quantity vapour, Quantity pressure, Input input)
    {
        Worksheet.RefuseIf(vapour >= pressure, "vapour-above-pressure", input,
            "Áp suất hơi nước đạt áp suất không khí: nước sôi ở nhiệt độ này.", "The vapour pressure reaches that of the air: water boils at this temperature.");
        return 0.621945 * vapour / (pressure - vapour);
    }
}
