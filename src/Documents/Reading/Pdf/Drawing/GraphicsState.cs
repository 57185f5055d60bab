namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>What <c>q</c> keeps and <c>Q</c> brings back: the matrix, and whether pen and filling are white, as paper is.</summary>
internal sealed record GraphicsState(double A, double B, double C, double D, double E, double F)
{
    public bool WhitePen { get; init; }

    public bool WhiteFilling { get; init; }

    public PathPoint Place(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The state with another matrix applied first.</summary>
    public GraphicsState Within(ReadOnlySpan<double> m) => this with
    {
        A = (m[0] * A) + (m[1] * C),
        B = (m[0] * B) + (m[1] * D),
        C = (m[2] * A) + (m[3] * C),
        D = (m[2] * B) + (m[3] * D),
        E = (m[4] * A) + (m[5] * C) + E,
        F = (m[4] * B) + (m[5] * D) + F,
    };
}
