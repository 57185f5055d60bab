using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Reads .docx by walking its XML once.</summary>
internal sealed class DocxReader : IReader
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()), ZipArchiveMode.Read);
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = new XmlDocument { XmlResolver = null };
        document.Load(xml);
        var blocks = new List<Block>();
        foreach (XmlElement child in document.DocumentElement!["body", W]!.ChildNodes.OfType<XmlElement>())
        {
            if (child.LocalName == "p" && ReadParagraph(child, context) is { } p)
                blocks.Add(p);
            else if (child.LocalName == "tbl")
                blocks.Add(ReadTable(child, context));
        }
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }

    private static Paragraph? ReadParagraph(XmlElement p, ReadContext context)
    {
        var text = context.Text.Append(TextOf(p));
        context.Text.EndLine();
        return text.IsBlank ? null : new Paragraph { Text = text.Trim(), Span = text.Span };
    }

    private static Table ReadTable(XmlElement tbl, ReadContext context)
    {
        var start = context.Text.Length;
        var rows = new List<IReadOnlyList<TableCell>>();
        foreach (var tr in tbl.ChildNodes.OfType<XmlElement>().Where(e => e.LocalName == "tr"))
        {
            var row = new List<TableCell>();
            foreach (var tc in tr.ChildNodes.OfType<XmlElement>().Where(e => e.LocalName == "tc"))
            {
                var paragraphs = new List<Text.TracedText>();
                foreach (var p in tc.ChildNodes.OfType<XmlElement>().Where(e => e.LocalName == "p"))
                {
                    if (ReadParagraph(p, context) is { } paragraph)
                        paragraphs.Add(paragraph.Text);
                }
                row.Add(new TableCell { Row = rows.Count, Column = row.Count, Paragraphs = paragraphs });
            }
            rows.Add(row);
        }
        return new Table { Rows = rows, Span = context.Text.SpanFrom(start) };
    }

    private static string TextOf(XmlElement p)
    {
        var text = new StringBuilder();
        foreach (XmlElement e in p.SelectNodes(".//*")!)
        {
            if (e.LocalName == "t")
                text.Append(e.InnerText);
            else if (e.LocalName is "tab" or "br" && e.ParentNode!.LocalName == "r")
                text.Append(' ');
        }
        return text.ToString();
    }
}
