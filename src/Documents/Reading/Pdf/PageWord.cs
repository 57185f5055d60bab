namespace Xanh.Documents.Reading.Pdf;

/// <summary>A word as it stands on a page.</summary>
internal sealed record PageWord(string Text, Box Box)
{
    /// <summary>Null where the look is not known (scans).</summary>
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    /// <summary>0–1, as for <see cref="Block.Confidence"/>.</summary>
    public double Confidence { get; init; } = 1;
}
