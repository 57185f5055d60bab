namespace Xanh.Assessment.Balances;

/// <summary>A place in a layer of a Sankey picture: a step's box, or where a stream passes, begins or ends.</summary>
internal sealed class SankeySlot(int layer, ProcessStep? step = null)
{
    public int Layer => layer;

    /// <summary>Null for the place of a stream.</summary>
    public ProcessStep? Step => step;

    /// <summary>What is drawn, in pixels.</summary>
    public double Thickness { get; set; }

    /// <summary>The middle.</summary>
    public double Y { get; set; }

    /// <summary>Room it needs from top to bottom: a line of text at least, and the name above a box.</summary>
    public double Room => Step is null ? Math.Max(Thickness, 18) : Thickness + 44;
}
