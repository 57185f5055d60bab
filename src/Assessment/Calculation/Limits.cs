using System.Globalization;

namespace Xanh.Assessment.Calculation;

/// <summary>What values an input may have, in its declared unit: <c>&gt; 0, ≤ 40000</c>, <c>0 … 100</c>, <c>≥ 1</c>, <c>any</c>.</summary>
public sealed class Limits
{
    // What a conversion of units may lose: 100 % is not above 1, 32 degF not below 0 degC.
    private const double Slack = 1e-9;

    private readonly double low = double.NegativeInfinity;
    private readonly double high = double.PositiveInfinity;
    private readonly bool lowExcluded;
    private readonly bool highExcluded;

    /// <exception cref="FormatException">Not written as above.</exception>
    public Limits(string text)
    {
        Text = text;
        if (text == "any")
            return;
        if (text.Split('…') is [var from, var to])
        {
            (low, high) = (Number(from), Number(to));
            return;
        }
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var number = Number(part[1..]);
            switch (part[0])
            {
                case '>': (low, lowExcluded) = (number, true); break;
                case '≥': low = number; break;
                case '<': (high, highExcluded) = (number, true); break;
                case '≤': high = number; break;
                default: throw new FormatException("No limits: " + text);
            }
        }
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    public bool Allow(double value)
    {
        var lowSlack = Slack * Math.Max(1e-6, Math.Abs(low));
        var highSlack = Slack * Math.Max(1e-6, Math.Abs(high));
        return double.IsFinite(value)
            && (lowExcluded ? value > low : double.IsInfinity(low) || value >= low - lowSlack)
            && (highExcluded ? value < high : double.IsInfinity(high) || value <= high + highSlack);
    }

    private static double Number(string text) => double.Parse(text.AsSpan().Trim(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
