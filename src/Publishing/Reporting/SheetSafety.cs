using System.IO.Compression;
using Xanh.Programme.Shared;

namespace Xanh.Publishing.Reporting;

/// <summary>What is looked at before anything of an uploaded workbook is read: it comes from outside.</summary>
internal static class SheetSafety
{
    public const int MostBytes = 10 * 1024 * 1024;

    private const int MostParts = 300;
    private const long MostUnpacked = 60L * 1024 * 1024;

    /// <returns>Null when it can be opened; refuses <c>sheet-too-large</c>, <c>sheet-not-xlsx</c>, <c>sheet-macros</c>, <c>sheet-external-link</c>.</returns>
    public static Refusal? Problem(byte[] content)
    {
        if (content.Length > MostBytes)
            return new Refusal("sheet-too-large");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => e.Length) > MostUnpacked)
                return new Refusal("sheet-too-large");
            if (zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return new Refusal("sheet-macros");
            if (zip.Entries.FirstOrDefault(e => e.FullName.StartsWith("xl/external", StringComparison.OrdinalIgnoreCase) && e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) is { } link)
                return new Refusal("sheet-external-link", TargetOf(link));
            return zip.GetEntry("xl/workbook.xml") is null ? new Refusal("sheet-not-xlsx") : null;
        }
        catch (InvalidDataException)
        {
            return new Refusal("sheet-not-xlsx");
        }
    }

    private static string TargetOf(ZipArchiveEntry link)
    {
        using var reader = new StreamReader(link.Open());
        var text = reader.ReadToEnd();
        const string Start = "Target=\"";
        var from = text.IndexOf(Start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf('"', from + Start.Length);
        return to < 0 ? "?" : text[(from + Start.Length)..to];
    }
}
