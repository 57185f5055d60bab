using Xanh.Documents.Reading.Docx;

namespace Xanh.Documents.Tests.Reading.Docx;

/// <summary>Reads a body in one line.</summary>
internal static class DocxCase
{
    public static Task<ReadingRun> ReadAsync(string body) => ReadAsync(DocxFile.WithBody(body));

    public static Task<ReadingRun> ReadAsync(DocxFile file) => ReadingRun.OfAsync(new DocxReader(), file.ToFile());
}
