using System.Text;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Rows;

/// <summary>A table in a file, .xlsx or .csv, read row by row however long it is. What could do harm is refused: macros, links to other files, bombs.</summary>
public abstract class RowFile : IDisposable
{
    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>In their order; one for a .csv.</summary>
    public abstract IReadOnlyList<RowSheet> Sheets { get; }

    /// <param name="content">One that can be read at any place; closes with the file.</param>
    /// <param name="refusal">Why it cannot be read, when null is returned: <c>empty-file</c>, <c>file-too-large</c>, <c>table-old-excel</c>, <c>table-format</c>,
    /// <c>table-macros</c>, <c>table-links</c>, <c>table-encoding</c> and those of a damaged or dangerous package.</param>
    public static RowFile? Open(Stream content, string name, out ReadRefusal? refusal)
    {
        refusal = null;
        try
        {
            var head = new byte[4096];
            var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            content.Position = 0;
            return Open(content, name, head.AsSpan(0, length));
        }
        catch (ReadRefusedException refused)
        {
            content.Dispose();
            refusal = refused.Refusal;
            return null;
        }
    }

    /// <summary>Goes over the rows of a sheet; one reader at a time.</summary>
    /// <param name="sheet">Number in <see cref="Sheets"/>.</param>
    public abstract RowReader Read(int sheet);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    private static RowFile Open(Stream content, string name, ReadOnlySpan<byte> head)
    {
        if (head.Length == 0)
            throw ReadRefusedException.Of("empty-file", name);
        if (content.Length > RowLimits.Package.FileBytes)
            throw ReadRefusedException.Of("table-bytes", name, (RowLimits.Package.FileBytes >> 20).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (head.StartsWith(Zip))
            return new XlsxRows(OfficePackage.Open(content, name, RowLimits.Package), name);
        if (head.StartsWith(Compound))
            throw ReadRefusedException.Of("table-old-excel", name);
        var isWide = head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble);
        if (!isWide && (head.Contains((byte)0) || head[0] == '<' || head.StartsWith("%PDF"u8)))
            throw ReadRefusedException.Of("table-format", name);
        return new CsvRows(content, name);
    }
}
