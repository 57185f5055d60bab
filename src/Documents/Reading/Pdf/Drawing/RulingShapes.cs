namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Which drawn shapes are seen as straight lines.</summary>
internal static class RulingShapes
{
    private const double Straight = 0.8;
    private const double Thin = 3.0;
    private const double Shortest = 6.0;

    /// <summary>The upright and level stretches of a path that is drawn with a pen.</summary>
    public static void AddStroked(IReadOnlyList<PathPoint> path, List<Ruling> rulings)
    {
        for (var i = 1; i < path.Count; i++)
        {
            if (Between(path[i - 1], path[i]) is { } ruling)
                rulings.Add(ruling);
        }
    }

    /// <summary>A filled shape when it is so thin that it is seen as a line.</summary>
    public static void AddFilled(IReadOnlyList<PathPoint> path, List<Ruling> rulings)
    {
        if (path.Count == 0)
            return;
        var (x0, y0) = (path[0].X, path[0].Y);
        var (x1, y1) = (x0, y0);
        foreach (var point in path)
        {
            (x0, x1) = (Math.Min(x0, point.X), Math.Max(x1, point.X));
            (y0, y1) = (Math.Min(y0, point.Y), Math.Max(y1, point.Y));
        }
        if (y1 - y0 <= Thin && x1 - x0 >= Shortest)
            rulings.Add(new Ruling(Horizontal: true, (y0 + y1) / 2, x0, x1));
        else if (x1 - x0 <= Thin && y1 - y0 >= Shortest)
            rulings.Add(new Ruling(Horizontal: false, (x0 + x1) / 2, y0, y1));
    }

    private static Ruling? Between(PathPoint a, PathPoint b)
    {
        var (dx, dy) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        if (dy <= Straight && dx >= Shortest)
            return new Ruling(Horizontal: true, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        if (dx <= Straight && dy >= Shortest)
            return new Ruling(Horizontal: false, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
        return null;
    }
}
