using Xanh.Documents.Reading;
using Xanh.Documents.Tests.Reading.Containers;

namespace Xanh.Documents.Tests.Reading.Docx;

/// <summary>Builds .docx files from pieces of WordprocessingML.</summary>
internal sealed class DocxFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private static readonly string[] RelatedParts = ["styles", "numbering", "footnotes", "endnotes"];

    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);

    private DocxFile(string body) => parts["word/document.xml"] = Root("document", $"<w:body>{body}<w:sectPr><w:pgSz w:orient=\"landscape\"/></w:sectPr></w:body>");

    public static DocxFile WithBody(string body) => new(body);

    /// <summary>A paragraph with one run; <paramref name="properties"/> go into <c>w:pPr</c>, <paramref name="look"/> into <c>w:rPr</c>.</summary>
    public static string P(string text, string properties = "", string look = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{R(text, look)}</w:p>";

    public static string R(string text, string look = "") =>
        text.Length == 0 ? "" : $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public DocxFile With(string part, string content)
    {
        parts[part] = content;
        return this;
    }

    public DocxFile Without(string part)
    {
        parts.Remove(part);
        return this;
    }

    public DocxFile WithStyles(string styles) => With("word/styles.xml", Root("styles", styles));

    public DocxFile WithNumbering(string lists) => With("word/numbering.xml", Root("numbering", lists));

    public DocxFile WithFootnotes(string notes) => With("word/footnotes.xml", Root("footnotes", notes));

    public DocxFile WithEndnotes(string notes) => With("word/endnotes.xml", Root("endnotes", notes));

    public byte[] ToBytes()
    {
        var relations = string.Concat(RelatedParts
            .Select(name => $"<Relationship Id=\"r-{name}\" Type=\"{Office}/{name}\" Target=\"{name}.xml\"/>"));
        var all = new Dictionary<string, string>(parts, StringComparer.Ordinal);
        all.TryAdd("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.TryAdd("_rels/.rels", Relationships($"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"));
        all.TryAdd("word/_rels/document.xml.rels", Relationships(relations));
        return ZipFile.Of(all.Select(part => (part.Key, part.Value)));
    }

    public SourceFile ToFile(string name = "ke-hoach.docx") => new(name, ToBytes());

    public static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    public static string Root(string element, string content) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:{element} {Namespaces}>{content}</w:{element}>";
}
