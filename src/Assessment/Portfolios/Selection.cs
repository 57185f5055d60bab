namespace Xanh.Assessment.Portfolios;

/// <summary>What was chosen. Immutable.</summary>
/// <param name="Chosen">In the order given.</param>
/// <param name="Cost">Millions of VND.</param>
/// <param name="Bound">No choice whatever can be worth more than this.</param>
public sealed record Selection(IReadOnlyList<Candidate> Chosen, long Cost, double Value, double Bound)
{
    /// <summary>How much better another choice could be at most, as a share; 0: this one is the best there is.</summary>
    public double Gap => Bound > Value ? (Bound - Value) / Bound : 0;

    /// <summary>Is it proven that none is better?</summary>
    public bool IsBest => Gap <= 1e-12;
}
