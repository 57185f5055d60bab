using Xanh.Assessment.Tables;

namespace Xanh.Assessment.Drives;

/// <summary>Least efficiencies of IE classes at 50 Hz, from motor-classes.csv.</summary>
internal static class MotorClasses
{
    public const string Source = "IEC 60034-30-1:2014, 50 Hz";

    public const int Year = 2014;

    public const double LeastPower = 0.75;

    public const double MostPower = 315;

    private static readonly ILookup<(string Class, int Poles), (double Power, double Efficiency)> Rows = Read();

    /// <summary>The efficiency of a class at rated load, 0 to 1; between two rated powers in line with the logarithm of power.</summary>
    /// <param name="power">kW, within <see cref="LeastPower"/> and <see cref="MostPower"/>.</param>
    public static double Efficiency(string ieClass, int poles, double power)
    {
        var rows = Rows[(ieClass, poles)].ToList();
        var above = Math.Max(1, rows.FindIndex(r => r.Power >= power));
        var (low, high) = (rows[above - 1], rows[above]);
        var share = Math.Log(power / low.Power) / Math.Log(high.Power / low.Power);
        return (low.Efficiency + ((high.Efficiency - low.Efficiency) * share)) / 100;
    }

    /// <summary>Efficiency at another load: losses that stay, and losses that rise with the square of the load.</summary>
    /// <param name="rated">Efficiency at rated load.</param>
    /// <param name="load">Share of rated load, above 0.</param>
    /// <param name="constantShare">Share of the losses at rated load that do not depend on load.</param>
    public static double AtLoad(double rated, double load, double constantShare)
    {
        var losses = ((1 / rated) - 1) * (constantShare + ((1 - constantShare) * load * load));
        return load / (load + losses);
    }

    private static ILookup<(string Class, int Poles), (double Power, double Efficiency)> Read()
    {
        var table = new EmbeddedTable("Drives/motor-classes.csv");
        return table.Rows.ToLookup(r => (table.Text(r, "class"), (int)table.Number(r, "poles")), r => (table.Number(r, "power"), table.Number(r, "efficiency")));
    }
}
