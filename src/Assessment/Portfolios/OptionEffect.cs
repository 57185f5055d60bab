namespace Xanh.Assessment.Portfolios;

/// <summary>What an option saves after those before it. Immutable.</summary>
/// <param name="Alone">What it would save if it were the only one, in the unit of its stream.</param>
/// <param name="Saved">What it saves in its place in the sequence.</param>
/// <param name="Left">What is left of the stream after it.</param>
/// <param name="Savings">The same in every measure, a year.</param>
public sealed record OptionEffect(SavingOption Option, double Alone, double Saved, double Left, IReadOnlyDictionary<Measure, double> Savings)
{
    /// <summary>What the options before it take away from it.</summary>
    public double Interaction => Alone - Saved;
}
