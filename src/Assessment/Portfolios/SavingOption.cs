using Xanh.Assessment.Uncertainty;

namespace Xanh.Assessment.Portfolios;

/// <summary>A cleaner-production option. Immutable.</summary>
/// <param name="Stream">The baseline stream it acts on.</param>
/// <param name="Stage">Where in the system.</param>
/// <param name="Saving">What it saves of the stream as it finds it: a share of it when <paramref name="IsShare"/>, else an amount a year.</param>
/// <param name="Investment">Money, 0 or more.</param>
public sealed record SavingOption(string Id, string Stream, Stage Stage, Spread Saving, bool IsShare, double Investment)
{
    /// <summary>Upkeep a year, money.</summary>
    public double Upkeep { get; init; }

    /// <summary>Years it works.</summary>
    public int Years { get; init; } = 10;

    /// <summary>A share of the stream as the options before it leave it.</summary>
    public static SavingOption OfShare(string id, string stream, Stage stage, double share, double investment) => new(id, stream, stage, Spread.Fixed(share), true, investment);

    /// <summary>An amount a year, in the unit of the stream.</summary>
    public static SavingOption OfAmount(string id, string stream, Stage stage, double amount, double investment) => new(id, stream, stage, Spread.Fixed(amount), false, investment);
}
