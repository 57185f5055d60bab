using QRCoder;

namespace Xanh.Web.Access;

/// <summary>A QR code as a picture for documents.</summary>
internal static class QrPng
{
    private const int PointsOfModule = 8;

    public static byte[] Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(PointsOfModule);
    }
}
