namespace Xanh.Documents.Reading.Pdf;

/// <summary>A straight horizontal or vertical line on a page, in points.</summary>
/// <param name="At">The y of a horizontal, the x of a vertical line.</param>
internal sealed record Ruling(bool Horizontal, double At, double From, double To)
{
    public double Length => To - From;
}
