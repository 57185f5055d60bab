namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>A page as the file tells of it, with what it inherits.</summary>
/// <param name="Contents">A reference, or a list of them.</param>
/// <param name="Plain">False when it is turned, cropped or scaled: then our coordinates are not those of the words.</param>
internal sealed record PageSheet(object? Contents, Dictionary<string, object?>? Resources, double Height, bool Plain);
