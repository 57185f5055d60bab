namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>A point on a page, in points, y downwards.</summary>
internal sealed record PathPoint(double X, double Y);
