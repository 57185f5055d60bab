namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>The kinds of token that the syntax of PDF knows.</summary>
internal enum PdfToken
{
    End,
    Number,
    Name,
    Text,
    Word,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,
}
