namespace Xanh.Documents.Reading.Pdf;

/// <summary>A rectangle on a page in points, y downwards from the top.</summary>
internal sealed record Box(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    public double MidX => (X0 + X1) / 2;

    public double MidY => (Y0 + Y1) / 2;

    public Box Cover(Box other) =>
        new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    public bool HoldsMiddleOf(Box other, double slack = 0) =>
        other.MidX >= X0 - slack && other.MidX <= X1 + slack && other.MidY >= Y0 - slack && other.MidY <= Y1 + slack;

    /// <summary>How much of the lower of the two boxes the other covers vertically, 0–1.</summary>
    public double VerticalOverlap(Box other)
    {
        var shared = Math.Min(Y1, other.Y1) - Math.Max(Y0, other.Y0);
        var lower = Math.Min(Height, other.Height);
        return lower <= 0 ? 0 : Math.Max(0, shared / lower);
    }
}
