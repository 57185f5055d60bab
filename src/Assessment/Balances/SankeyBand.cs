namespace Xanh.Assessment.Balances;

/// <summary>A stream in a Sankey picture: through which slots it runs, from left to right.</summary>
internal sealed class SankeyBand(string name, StreamKind? kind, double amount, string? from, string? to, bool goesBack)
{
    public string Name => name;

    /// <summary>Null for what goes in and is not seen to come out.</summary>
    public StreamKind? Kind => kind;

    public double Amount => amount;

    public string? From => from;

    public string? To => to;

    /// <summary>Does it close a loop? Then it runs below all others, and through no slot.</summary>
    public bool GoesBack => goesBack;

    public List<SankeySlot> Slots { get; } = [];

    /// <summary>In pixels.</summary>
    public double Width { get; set; }

    /// <summary>Its middle where it leaves the box it comes from.</summary>
    public double StartY { get; set; }

    /// <summary>Its middle where it enters the box it goes to.</summary>
    public double EndY { get; set; }
}
