namespace Xanh.Documents.Reading;

/// <summary>The format of a file, decided by its content.</summary>
public enum DocumentFormat
{
    Unknown,
    Docx,
    Xlsx,
    Pdf,
    Html,
    PlainText,
    Doc,
}
