namespace Xanh.Assessment.Balances;

/// <summary>The balance of one thing over one step, or over the whole. Immutable.</summary>
/// <param name="Step">Null for the whole facility.</param>
/// <param name="In">Sum of the known amounts that go in.</param>
/// <param name="Out">Sum of those that come out.</param>
/// <param name="Unknown">Streams that take part and are not known.</param>
public sealed record Closure(string? Step, string Balance, double In, double Out, ClosureState State, IReadOnlyList<string> Unknown)
{
    /// <summary>Out over in; NaN when nothing goes in.</summary>
    public double Ratio => Out / In;

    /// <summary>What goes in and is not seen to come out; below zero when more comes out.</summary>
    public double Difference => In - Out;
}
