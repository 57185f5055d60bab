using Xanh.Documents.Reading;
using Xanh.Documents.Tests.Reading.Containers;
using Xanh.Documents.Tests.Reading.Docx;

namespace Xanh.Documents.Tests.Reading.Xlsx;

/// <summary>Builds .xlsx files from pieces of SpreadsheetML.</summary>
internal sealed class XlsxFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Namespaces = $"xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Office}\"";

    private readonly List<(string Name, string State, string Content)> sheets = [];
    private string sharedStrings = "";
    private string styles = "";
    private string properties = "";

    /// <param name="name">The sheet's name.</param>
    /// <param name="rows">What stands inside <c>sheetData</c>.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="state">visible, hidden, veryHidden.</param>
    public XlsxFile WithSheet(string name, string rows, string behind = "", string state = "visible")
    {
        sheets.Add((name, state, $"<worksheet {Namespaces}><sheetData>{rows}</sheetData>{behind}</worksheet>"));
        return this;
    }

    public XlsxFile WithSharedStrings(string items)
    {
        sharedStrings = items;
        return this;
    }

    public XlsxFile WithStyles(string content)
    {
        styles = content;
        return this;
    }

    public XlsxFile CountedFrom1904()
    {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public SourceFile ToFile(string name = "phu-luc.xlsx")
    {
        var list = string.Concat(sheets.Select((s, i) =>
            FormattableString.Invariant($"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"s{i}\"/>")));
        var relations = string.Concat(sheets.Select((_, i) =>
            FormattableString.Invariant($"<Relationship Id=\"s{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")));
        relations += $"<Relationship Id=\"a\" Type=\"{Office}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            + $"<Relationship Id=\"b\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>";
        return new SourceFile(name, ZipFile.Of(
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", DocxFile.Relationships($"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>")),
            ("xl/_rels/workbook.xml.rels", DocxFile.Relationships(relations)),
            ("xl/workbook.xml", $"<workbook {Namespaces}>{properties}<sheets>{list}</sheets></workbook>"),
            ("xl/sharedStrings.xml", $"<sst {Namespaces}>{sharedStrings}</sst>"),
            ("xl/styles.xml", $"<styleSheet {Namespaces}>{styles}</styleSheet>"),
            .. sheets.Select((s, i) => (FormattableString.Invariant($"xl/worksheets/sheet{i}.xml"), s.Content)),
        ]));
    }
}
