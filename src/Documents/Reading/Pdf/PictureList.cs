using System.Globalization;
using System.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Reads the table that <c>pdfimages -list</c> prints.</summary>
internal static class PictureList
{
    private const double LeastInches = 4;

    /// <summary>Pages with a picture as large as a page of text; seals and logos do not count.</summary>
    public static IReadOnlySet<int> Pages(ReadOnlySpan<byte> output)
    {
        var pages = new HashSet<int>();
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n'))
        {
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 14 || !int.TryParse(fields[0], CultureInfo.InvariantCulture, out var page))
                continue;
            if (Inches(fields[3], fields[12]) >= LeastInches && Inches(fields[4], fields[13]) >= LeastInches)
                pages.Add(page);
        }
        return pages;
    }

    private static double Inches(string pixels, string perInch) =>
        double.TryParse(pixels, CultureInfo.InvariantCulture, out var p) && double.TryParse(perInch, CultureInfo.InvariantCulture, out var d) && d > 0 ? p / d : 0;
}
