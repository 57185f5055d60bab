using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Reads the paragraphs and tables of one container in order.</summary>
internal sealed class BlockWalk
{
    // Far more than any writer nests; every level costs a stretch of the call stack.
    private const int MostNesting = 40;

    private readonly DocxSession session;
    private readonly ParagraphWalk paragraphs;
    private readonly TableWalk tables;
    private readonly AlternateContent alternates = new();
    private int nesting;

    public BlockWalk(DocxSession session)
    {
        this.session = session;
        paragraphs = new ParagraphWalk(session, this);
        tables = new TableWalk(session, this);
    }

    /// <summary>Reads what is inside the current element.</summary>
    /// <exception cref="ReadRefusedException"><c>too-deep</c>, <c>table-too-large</c>.</exception>
    public void Read(XmlReader xml, BlockTarget target)
    {
        if (++nesting > MostNesting)
            throw ReadRefusedException.Of("too-deep", session.FileName);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
            ReadElement(xml, target);
        paragraphs.Flush(target);
        nesting--;
    }

    private void ReadElement(XmlReader xml, BlockTarget target)
    {
        if (alternates.Skips(xml.LocalName, xml.Depth))
        {
            xml.SkipContent();
            return;
        }
        switch (xml.LocalName)
        {
            case "p":
                session.Context.Cancellation.ThrowIfCancellationRequested();
                paragraphs.Read(xml, target);
                break;
            case "tbl":
                paragraphs.Flush(target);
                tables.Read(xml, target);
                break;
            case "tcPr":
                target.Cell = CellProperties.Read(xml);
                break;
            case "altChunk":
                session.EmbeddedParts++;
                xml.SkipContent();
                break;
            case "sectPr" or "sdtPr" or "del" or "moveFrom":
                xml.SkipContent();
                break;
            default:
                break;
        }
    }
}
