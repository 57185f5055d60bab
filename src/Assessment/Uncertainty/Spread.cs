namespace Xanh.Assessment.Uncertainty;

/// <summary>What is known of a number that is not known exactly. Immutable.</summary>
public abstract record Spread
{
    private Spread()
    {
    }

    /// <summary>A number that is known.</summary>
    public static Spread Fixed(double value) => new Known(value);

    /// <summary>Anywhere between two bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are no finite numbers in rising order.</exception>
    public static Spread Uniform(double low, double high)
    {
        Check(double.IsFinite(low) && double.IsFinite(high) && low <= high, nameof(high));
        return new Flat(low, high);
    }

    /// <summary>Least, most likely and most, as an expert says it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in rising order.</exception>
    public static Spread Triangular(double low, double mode, double high)
    {
        Check(double.IsFinite(low) && double.IsFinite(high) && low <= mode && mode <= high, nameof(mode));
        return new Triangle(low, mode, high);
    }

    /// <summary>A measured mean with its standard uncertainty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The uncertainty is negative.</exception>
    public static Spread Normal(double mean, double deviation)
    {
        Check(double.IsFinite(mean) && double.IsFinite(deviation) && deviation >= 0, nameof(deviation));
        return new Bell(mean, deviation);
    }

    /// <summary>The value below which a share of all values lies.</summary>
    /// <param name="share">Above 0, below 1.</param>
    public abstract double Quantile(double share);

    private static void Check(bool good, string name)
    {
        if (!good)
            throw new ArgumentOutOfRangeException(name);
    }

    private sealed record Known(double Value) : Spread
    {
        public override double Quantile(double share) => Value;
    }

    private sealed record Flat(double Low, double High) : Spread
    {
        public override double Quantile(double share) => Low + (share * (High - Low));
    }

    // Square roots only: exact to the last bit on every machine.
    private sealed record Triangle(double Low, double Mode, double High) : Spread
    {
        public override double Quantile(double share)
        {
            var width = High - Low;
            return share * width <= Mode - Low
                ? Low + Math.Sqrt(share * width * (Mode - Low))
                : High - Math.Sqrt((1 - share) * width * (High - Mode));
        }
    }

    private sealed record Bell(double Mean, double Deviation) : Spread
    {
        public override double Quantile(double share) => Mean + (Deviation * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, share));
    }
}
