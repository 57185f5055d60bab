namespace Xanh.Documents.Reading.Pdf;

/// <summary>What stands on one page.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PageWord> Words)
{
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    /// <summary>True when the words come from an OCR engine: boxes are less exact, characters less sure.</summary>
    public bool Scanned { get; init; }
}
