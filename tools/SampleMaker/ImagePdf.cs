using System.Globalization;
using System.Text;

namespace Xanh.SampleMaker;

/// <summary>A PDF of page images, the way a scanner writes it: one grey JPEG a page, 200 dpi, no text.</summary>
internal static class ImagePdf
{
    private const double PointsPerPixel = 72.0 / 200;

    public static void Write(string path, IReadOnlyList<byte[]> jpegs)
    {
        using var file = File.Create(path);
        var offsets = new List<long>();
        void Object(string head, byte[]? stream = null)
        {
            offsets.Add(file.Position);
            Put(file, string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{head}\n"));
            if (stream is not null)
            {
                Put(file, "stream\n");
                file.Write(stream);
                Put(file, "\nendstream\n");
            }
            Put(file, "endobj\n");
        }
        Put(file, "%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {jpegs.Count} /Kids [{string.Join(' ', jpegs.Select((_, i) => Reference(3 + 3 * i)))}] >>"));
        for (var i = 0; i < jpegs.Count; i++)
        {
            var (width, height) = Size(jpegs[i]);
            var (w, h) = (width * PointsPerPixel, height * PointsPerPixel);
            var draw = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"q {w:0.##} 0 0 {h:0.##} 0 0 cm /Im Do Q"));
            Object(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {w:0.##} {h:0.##}] /Contents {Reference(4 + 3 * i)} /Resources << /XObject << /Im {Reference(5 + 3 * i)} >> >> >>"));
            Object(string.Create(CultureInfo.InvariantCulture, $"<< /Length {draw.Length} >>"), draw);
            Object(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length {jpegs[i].Length} >>"), jpegs[i]);
        }
        var table = file.Position;
        Put(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Put(file, string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        Put(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    private static void Put(FileStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));

    /// <summary>Width and height stand in the frame header (SOF0 to SOF2).</summary>
    private static (int Width, int Height) Size(byte[] jpeg)
    {
        for (var i = 2; i < jpeg.Length - 9; i += 2 + (jpeg[i + 2] << 8 | jpeg[i + 3]))
        {
            if (jpeg[i + 1] is >= 0xC0 and <= 0xC2)
                return (jpeg[i + 7] << 8 | jpeg[i + 8], jpeg[i + 5] << 8 | jpeg[i + 6]);
        }
        throw new FormatException("no frame header in the JPEG");
    }
}
