using System.IO.Compression;
using System.Text;

namespace Xanh.Publishing.Registers;

/// <summary>The parts of a workbook of one sheet that do not depend on its rows.</summary>
internal static class SheetParts
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const int Plain = 0;
    public const int Header = 1;
    public const int Day = 2;
    public const int Number = 3;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int LongestName = 31;

    public static void Write(ZipArchive zip, string sheetName)
    {
        Put(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/></Types>""");
        Put(zip, "_rels/.rels", Relations($"""<Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""));
        Put(zip, "xl/_rels/workbook.xml.rels", Relations($"""<Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/>"""));
        Put(zip, "xl/workbook.xml", $"""<workbook xmlns="{Namespace}" xmlns:r="{Office}"><sheets><sheet name="{Escaped(NameOf(sheetName))}" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Put(zip, "xl/styles.xml", $"""
            <styleSheet xmlns="{Namespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
            <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Times New Roman"/></font></fonts>
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1B6B3A"/></patternFill></fill></fills>
            <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
            <cellXfs count="4"><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf/></cellXfs></styleSheet>
            """);
    }

    private static string Relations(string content) => $"""<Relationships xmlns="{Package}/relationships">{content}</Relationships>""";

    // Excel opens no sheet whose name has one of these.
    private static string NameOf(string name)
    {
        var clean = string.Concat(name.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal)));
        return clean.Length > LongestName ? clean[..LongestName] : clean.Length == 0 ? "1" : clean;
    }

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text)!;

    private static void Put(ZipArchive zip, string name, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        part.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        part.Write(content);
    }
}
