using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Xanh.Publishing.Registers;

/// <summary>Writes a table of any length as an .xlsx, row by row: only one row is in memory.</summary>
public static class TableSheet
{
    private const int LongestText = 32_767;

    /// <param name="output">Somewhere that may be written at once, such as a file.</param>
    /// <param name="rows">Cells are texts, numbers, days or null; a text is never read as a formula.</param>
    public static async Task WriteAsync(
        Stream output, string sheetName, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellation = default)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        SheetParts.Write(zip, sheetName);
        await using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        await using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false, Async = true });
        Begin(xml, columns);
        var number = 1;
        Row(xml, number, [.. columns.Select(c => c.Header)], SheetParts.Header);
        await foreach (var row in rows.WithCancellation(cancellation))
            Row(xml, ++number, row, SheetParts.Plain);
        await EndAsync(xml, columns.Count, number);
    }

    private static void Begin(XmlWriter xml, IReadOnlyList<TableColumn> columns)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("worksheet", SheetParts.Namespace);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteStartElement("cols", SheetParts.Namespace);
        for (var i = 0; i < columns.Count; i++)
        {
            xml.WriteStartElement("col", SheetParts.Namespace);
            xml.WriteAttributeString("min", Plain(i + 1));
            xml.WriteAttributeString("max", Plain(i + 1));
            xml.WriteAttributeString("width", columns[i].Width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", SheetParts.Namespace);
    }

    private static async Task EndAsync(XmlWriter xml, int columns, int rows)
    {
        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter", SheetParts.Namespace);
        xml.WriteAttributeString("ref", "A1:" + Documents.Reading.Rows.ColumnLetters.Place(Math.Max(0, columns - 1), rows));
        xml.WriteEndElement();
        xml.WriteEndElement();
        await xml.FlushAsync();
    }

    private static void Row(XmlWriter xml, int number, IReadOnlyList<object?> cells, int style)
    {
        xml.WriteStartElement("row", SheetParts.Namespace);
        xml.WriteAttributeString("r", Plain(number));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is null or "")
                continue;
            xml.WriteStartElement("c", SheetParts.Namespace);
            xml.WriteAttributeString("r", Documents.Reading.Rows.ColumnLetters.Place(i, number));
            Cell(xml, cells[i]!, style);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, object value, int style)
    {
        if (value is string text)
        {
            xml.WriteAttributeString("s", Plain(style));
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", SheetParts.Namespace);
            xml.WriteStartElement("t", SheetParts.Namespace);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            return;
        }
        xml.WriteAttributeString("s", Plain(value is DateOnly ? SheetParts.Day : SheetParts.Number));
        xml.WriteElementString("v", SheetParts.Namespace, value is DateOnly day
            ? day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    // Characters that XML cannot hold would make the file unreadable; halves of a letter too.
    private static string Clean(string text)
    {
        if (text.Length > LongestText)
            text = text[..LongestText];
        return text.All(c => (c >= ' ' || c is '\n' or '\t') && !char.IsSurrogate(c) && c < '\uFFFE')
            ? text
            : string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' || r.Value is '\n' or '\t').Where(r => r.Value is not (0xFFFD or 0xFFFE or 0xFFFF)));
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
