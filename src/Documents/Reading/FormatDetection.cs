namespace Xanh.Documents.Reading;

/// <summary>Tells the format of a file by its content; a name that says otherwise is reported.</summary>
internal static class FormatDetection
{
    public static DocumentFormat Detect(SourceFile file, ReadContext context)
    {
        if (file.Content.Length == 0)
            throw ReadRefusedException.Of("empty-file", file.Name);
        if (file.Content.Length > context.Limits.FileBytes)
            throw ReadRefusedException.Of("file-too-large", file.Name, (context.Limits.FileBytes >> 20).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return file.Content.Span.StartsWith("PK"u8) ? DocumentFormat.Docx : DocumentFormat.PlainText;
    }
}
