namespace Xanh.SampleMaker;

internal sealed record TableLine(bool Header, IReadOnlyList<string> Cells)
{
    /// <summary>A row whose number cell is empty, a letter or a Roman number: the name of a group.</summary>
    public bool Group { get; init; }
}
