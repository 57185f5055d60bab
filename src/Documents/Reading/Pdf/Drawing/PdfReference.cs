namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Names an object by its number.</summary>
internal sealed record PdfReference(int Number);
