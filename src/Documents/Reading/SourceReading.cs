namespace Xanh.Documents.Reading;

/// <summary>Reads the files of one document, each by the reader of its format, into one source text.</summary>
internal static class SourceReading
{
    public static async Task<SourceText> ReadAsync(IReadOnlyList<SourceFile> files, ReadContext context)
    {
        var blocks = new List<Block>();
        var read = new List<SourceTextFile>();
        foreach (var file in files)
        {
            context.Progress?.Report(new ReadProgress(file.Name, "open", 0, 1));
            context.Text.EndLine(onlyIfNeeded: true);
            var start = context.Text.Length;
            var format = FormatDetection.Detect(file, context);
            var reader = ReaderFor(format) ?? throw ReadRefusedException.Of("unknown-format", file.Name);
            context.Scanned = false;
            blocks.AddRange(Lines.BlockFinishing.Apply(await reader.ReadAsync(file, context)));
            read.Add(new SourceTextFile(file.Name, format, context.Text.SpanFrom(start), context.Scanned));
        }
        return new SourceText(context.Text.ToString(), blocks, read);
    }

    private static IReader? ReaderFor(DocumentFormat format) => format switch
    {
        DocumentFormat.Docx => new Docx.DocxReader(),
        DocumentFormat.Pdf => new Pdf.PdfReader(),
        DocumentFormat.Xlsx => new Xlsx.XlsxReader(),
        DocumentFormat.Doc => new Doc.DocReader(),
        DocumentFormat.Html => new Html.HtmlReader(),
        DocumentFormat.PlainText => new PlainText.PlainTextReader(),
        _ => null,
    };
}
