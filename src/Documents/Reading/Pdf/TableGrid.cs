namespace Xanh.Documents.Reading.Pdf;

/// <summary>The cells that ruling lines make.</summary>
/// <param name="Xs">Column borders from left to right.</param>
/// <param name="Ys">Row borders from top to bottom.</param>
internal sealed record TableGrid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<GridCell> Cells)
{
    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    public int Rows => Ys.Count - 1;

    public int Columns => Xs.Count - 1;
}
