using Xanh.Documents.Lexicon;
using Xanh.Documents.Reading.Tools;
using Xanh.Documents.Reading;

namespace Xanh.Documents;

/// <summary>How a <see cref="PlanReader"/> works.</summary>
public sealed record PlanReaderOptions
{
    public WordLists Lexicon { get; init; } = WordLists.Default;

    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Runs pdftotext, tesseract and LibreOffice; without it only .docx, .xlsx, .html and .txt can be read.</summary>
    public ToolRunner? Tools { get; init; }
}
