using System.Globalization;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading;

/// <summary>Tells the format of a file by its content; a name that says otherwise is reported.</summary>
internal static class FormatDetection
{
    /// <exception cref="ReadRefusedException">
    /// <c>empty-file</c>, <c>file-too-large</c>, <c>password-protected</c>, <c>truncated</c>, <c>missing-content</c>, <c>unknown-format</c>.
    /// </exception>
    public static DocumentFormat Detect(SourceFile file, ReadContext context)
    {
        if (file.Content.Length == 0)
            throw ReadRefusedException.Of("empty-file", file.Name);
        if (file.Content.Length > context.Limits.FileBytes)
            throw ReadRefusedException.Of("file-too-large", file.Name, (context.Limits.FileBytes >> 20).ToString(CultureInfo.InvariantCulture));
        var format = OfContent(file, context.Limits);
        if (ContradictsName(file.Name, format))
            context.Warn("extension-mismatch", span: null, file.Name, NameOf(format));
        return format;
    }

    private static DocumentFormat OfContent(SourceFile file, ReadLimits limits)
    {
        var bytes = file.Content.Span;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
            return OfZip(file, limits);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return OfCompoundFile(file);
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return DocumentFormat.Pdf;
        if (bytes.StartsWith("{\\rtf"u8))
            return DocumentFormat.Doc;
        if (Signatures.CaseOf(bytes) is { } unreadable)
            throw Unknown(file, unreadable);
        return TextSniffing.FormatOf(bytes) switch
        {
            DocumentFormat.Unknown => throw Unknown(file),
            var text => text,
        };
    }

    private static DocumentFormat OfZip(SourceFile file, ReadLimits limits)
    {
        using var package = OfficePackage.Open(file, limits);
        var main = PackageRelationships.Of(package, "").ByType("officeDocument") ?? "";
        if (main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) || HasFolder(package, "word/"))
            return package.Has(main) || package.Has("word/document.xml") ? DocumentFormat.Docx : throw Missing(file, "word/document.xml");
        if (main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || HasFolder(package, "xl/"))
            return package.Has(main) || package.Has("xl/workbook.xml") ? DocumentFormat.Xlsx : throw Missing(file, "xl/workbook.xml");
        if (HasFolder(package, "ppt/"))
            throw Unknown(file, "presentation");
        if (package.Has("mimetype") && package.Has("content.xml"))
            throw Unknown(file, "open-document");
        if (package.Has("[Content_Types].xml"))
            throw Missing(file, "word/document.xml");
        throw Unknown(file, "archive");
    }

    private static DocumentFormat OfCompoundFile(SourceFile file)
    {
        if (CompoundFile.Open(file.Content) is not { } compound)
            throw ReadRefusedException.Of("truncated", file.Name);
        if (compound.Has("EncryptedPackage") || compound.Has("EncryptionInfo") || compound.IsEncryptedWordDocument)
            throw ReadRefusedException.Of("password-protected", file.Name);
        if (compound.Has("WordDocument"))
            return DocumentFormat.Doc;
        if (compound.Has("Workbook") || compound.Has("Book"))
            throw Unknown(file, "old-workbook");
        throw Unknown(file, compound.Has("PowerPoint Document") ? "presentation" : null);
    }

    private static bool HasFolder(OfficePackage package, string folder) =>
        package.PartNames.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static ReadRefusedException Missing(SourceFile file, string part) =>
        ReadRefusedException.Of("missing-content", file.Name, part);

    private static ReadRefusedException Unknown(SourceFile file, string? which = null) =>
        new(new ReadRefusal("unknown-format", file.Name) { Case = which });

    private static bool ContradictsName(string name, DocumentFormat format)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var said = extension switch
        {
            ".docx" or ".docm" or ".dotx" or ".dotm" => DocumentFormat.Docx,
            ".xlsx" or ".xlsm" or ".xltx" => DocumentFormat.Xlsx,
            ".pdf" => DocumentFormat.Pdf,
            ".htm" or ".html" or ".xhtml" => DocumentFormat.Html,
            ".txt" or ".text" or ".md" or ".csv" => DocumentFormat.PlainText,
            ".doc" or ".dot" or ".rtf" => DocumentFormat.Doc,
            _ => DocumentFormat.Unknown,
        };
        if (said == DocumentFormat.Unknown)
            return extension.Length > 1 && format != DocumentFormat.PlainText;
        return said != format;
    }

    private static string NameOf(DocumentFormat format) => format switch
    {
        DocumentFormat.Docx => "Word .docx",
        DocumentFormat.Xlsx => "Excel .xlsx",
        DocumentFormat.Pdf => "PDF",
        DocumentFormat.Html => "HTML",
        DocumentFormat.Doc => "Word .doc/.rtf",
        _ => "text .txt",
    };
}
