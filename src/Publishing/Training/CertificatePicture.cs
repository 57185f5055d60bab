using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Xanh.Publishing.Papers;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using Line = DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Training;

/// <summary>The QR code of a certificate as a picture in a line of its own.</summary>
internal static class CertificatePicture
{
    /// <summary>2.6 cm, in English Metric Units.</summary>
    private const long Side = 936_000;

    private const string Kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <param name="number">Unlike those of other pictures of the document.</param>
    /// <param name="words">What it is, for who does not see it.</param>
    public static Line.Paragraph Of(MainDocumentPart main, ReadOnlyMemory<byte> png, int number, string words)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var content = new MemoryStream(png.ToArray()))
            part.FeedData(content);
        var id = (uint)number;
        var inline = new Inline(
            new Extent { Cx = Side, Cy = Side },
            new DocProperties { Id = id, Name = "QR " + Lines.Plain(number), Description = words },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(Picture(main.GetIdOfPart(part), id)) { Uri = Kind })) { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        var paragraph = Lines.Of("", 12);
        paragraph.RemoveAllChildren<Line.Run>();
        paragraph.Append(new Line.Run(new Line.Drawing(inline)));
        return paragraph;
    }

    private static DocumentFormat.OpenXml.Drawing.Pictures.Picture Picture(string part, uint id) => new(
        new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties(new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties { Id = id, Name = "qr.png" }, new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties()),
        new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(new Blip { Embed = part }, new Stretch(new FillRectangle())),
        new DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Side, Cy = Side }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
}
