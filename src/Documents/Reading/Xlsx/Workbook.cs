using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Xlsx;

/// <summary>What all sheets of an .xlsx share.</summary>
internal sealed class Workbook
{
    private Workbook(IReadOnlyList<WorkbookSheet> sheets, bool isDate1904, IReadOnlyList<string> sharedTexts, CellFormats formats)
    {
        Sheets = sheets;
        IsDate1904 = isDate1904;
        SharedTexts = sharedTexts;
        Formats = formats;
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    public bool IsDate1904 { get; }

    public IReadOnlyList<string> SharedTexts { get; }

    public CellFormats Formats { get; }

    /// <exception cref="ReadRefusedException">The workbook part is missing or damaged.</exception>
    public static Workbook Open(OfficePackage package, string fileName)
    {
        var named = PackageRelationships.Of(package, "").ByType("officeDocument");
        var main = named is not null && package.Has(named) ? named : "xl/workbook.xml";
        if (!package.Has(main))
            throw ReadRefusedException.Of("missing-content", fileName, main);
        var parts = PackageRelationships.Of(package, main);
        var (sheets, isDate1904) = package.Read(main, xml => ReadSheets(xml, parts), ([], false));
        return new Workbook(
            sheets,
            isDate1904,
            package.Read(parts.ByType("sharedStrings"), ReadSharedTexts, []),
            package.Read(parts.ByType("styles"), CellFormats.Read, CellFormats.None));
    }

    /// <summary>The text of <c>si</c> or <c>is</c>: its runs joined, readings in phonetic script left out.</summary>
    public static string ReadRichText(XmlReader xml)
    {
        var text = "";
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            if (xml.LocalName == "t")
                text += xml.ReadContent();
            else if (xml.LocalName == "rPh")
                xml.SkipContent();
        }
        // Excel writes a carriage return this way.
        return text.Replace("_x000D_", "", StringComparison.Ordinal);
    }

    private static (List<WorkbookSheet> Sheets, bool IsDate1904) ReadSheets(XmlReader xml, PackageRelationships parts)
    {
        var sheets = new List<WorkbookSheet>();
        var isDate1904 = false;
        while (xml.NextInside(depth: -1))
        {
            if (xml.LocalName == "workbookPr")
                isDate1904 = xml.Attribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet")
                sheets.Add(new WorkbookSheet(
                    xml.GetAttribute("name") ?? "", parts.ById(xml.Attribute("id")), xml.Attribute("state") is "hidden" or "veryHidden"));
        }
        return (sheets, isDate1904);
    }

    private static List<string> ReadSharedTexts(XmlReader xml)
    {
        var texts = new List<string>();
        while (xml.NextInside(depth: -1))
        {
            if (xml.LocalName == "si")
                texts.Add(ReadRichText(xml));
        }
        return texts;
    }
}
