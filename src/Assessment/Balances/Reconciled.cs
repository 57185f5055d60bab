namespace Xanh.Assessment.Balances;

/// <summary>Measured amounts adjusted as little as their uncertainty allows, so that every step closes. Immutable.</summary>
/// <param name="Streams">Those that take part, in the order of the graph.</param>
/// <param name="Redundancy">How many balances check the measurements; at 0 nothing can be adjusted.</param>
/// <param name="Statistic">Sum of squared adjustments over variances.</param>
/// <param name="Critical">What the statistic stays below in 95 of 100 cases when the deviations are right.</param>
public sealed record Reconciled(string Balance, IReadOnlyList<ReconciledStream> Streams, int Redundancy, double Statistic, double Critical)
{
    /// <summary>Are the measurements consistent with their uncertainties?</summary>
    public bool Consistent => Statistic <= Critical;
}
