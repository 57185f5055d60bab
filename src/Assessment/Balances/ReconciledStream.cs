namespace Xanh.Assessment.Balances;

/// <summary>A stream after reconciliation. Immutable.</summary>
/// <param name="Known">As given; null when it was not known.</param>
/// <param name="Value">The amount that closes all balances; NaN when the others do not determine it.</param>
/// <param name="Deviation">Its standard deviation; NaN when it was computed from others or is not determined.</param>
/// <param name="Score">Adjustment over its standard deviation; 0 when nothing checks the stream or it was not known.</param>
/// <param name="Suspect">The score is beyond what chance gives with 5 % over all measured streams: look at this measurement first.</param>
public sealed record ReconciledStream(string Id, KnownAmount? Known, double Value, double Deviation, double Score, bool Suspect)
{
    public double Adjustment => Known is null ? 0 : Value - Known.Value;

    public bool Determined => !double.IsNaN(Value);
}
