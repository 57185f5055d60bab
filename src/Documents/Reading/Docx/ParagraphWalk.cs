using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Reads one <c>w:p</c>: its runs become lines, its list mark comes before them.</summary>
/// <param name="blocks">Reads the text boxes that are anchored in the paragraph.</param>
internal sealed class ParagraphWalk(DocxSession session, BlockWalk blocks)
{
    private readonly ParagraphEmitter emitter = new(session);
    private readonly AlternateContent alternates = new();

    public void Read(XmlReader xml, BlockTarget target)
    {
        var properties = default(ParagraphProperties);
        var style = session.Styles.OfParagraph(null);
        var lines = target.Carried ?? [new LineDraft()];
        target.Carried = null;
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "pPr":
                    properties = ParagraphProperties.Read(xml);
                    style = session.Styles.OfParagraph(properties.StyleId);
                    break;
                case "r":
                    ReadRun(xml, style, lines, target);
                    break;
                default:
                    ReadOther(xml, lines, target);
                    break;
            }
        }
        session.Fields.EndParagraph();
        if (properties.MarkDeleted)
            target.Carried = lines;
        else
            emitter.Emit(lines, properties, style, target);
    }

    /// <summary>Emits what a deleted paragraph mark left over at the end of a container.</summary>
    public void Flush(BlockTarget target)
    {
        if (target.Carried is { } lines)
            emitter.Emit(lines, default, session.Styles.OfParagraph(null), target);
        target.Carried = null;
    }

    // Links, content controls, smart tags and insertions are stepped into; what is gone is stepped over.
    private void ReadOther(XmlReader xml, List<LineDraft> lines, BlockTarget target)
    {
        if (alternates.Skips(xml.LocalName, xml.Depth))
        {
            xml.SkipContent();
            return;
        }
        switch (xml.LocalName)
        {
            case "del" or "moveFrom":
                session.Deletions++;
                xml.SkipContent();
                break;
            case "ins" or "moveTo":
                session.Insertions++;
                break;
            case "sdtPr" or "rt":
                xml.SkipContent();
                break;
            case "txbxContent":
                ReadTextBox(xml, target);
                break;
            case "t":
                // Formulas hold their text without a run of this namespace.
                lines[^1].Append(xml.ReadContent(), default);
                break;
            default:
                break;
        }
    }

    private void ReadRun(XmlReader xml, Style style, List<LineDraft> lines, BlockTarget target)
    {
        var look = session.Styles.LookOf(default, style);
        var noteMark = false;
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "rPr":
                    look = session.Styles.LookOf(RunProperties.Read(xml), style);
                    if (look.Hidden is true)
                    {
                        session.HiddenRuns++;
                    }
                    break;
                case "fldChar":
                    session.Fields.Step(xml.Attribute("fldCharType"));
                    xml.SkipContent();
                    break;
                case "footnoteReference" or "endnoteReference":
                    noteMark = AddNote(xml);
                    break;
                case "commentReference":
                    session.Comments++;
                    break;
                case "rPrChange" or "instrText" or "delText" or "delInstrText":
                    xml.SkipContent();
                    break;
                case "br" or "cr":
                    lines.Add(new LineDraft { BeginsPage = xml.Attribute("type") is "page" or "column" });
                    break;
                case "t" or "tab" or "ptab" or "noBreakHyphen" or "softHyphen" or "sym":
                    var text = TextOf(xml, look);
                    if (look.Hidden is not true && !noteMark && !session.Fields.HidesText)
                        lines[^1].Append(text, look);
                    break;
                default:
                    ReadOther(xml, lines, target);
                    break;
            }
        }
    }

    private string TextOf(XmlReader xml, RunProperties look)
    {
        switch (xml.LocalName)
        {
            case "tab" or "ptab":
                return "\t";
            case "noBreakHyphen":
                return "-";
            case "softHyphen":
                // TCVN3 keeps the letter ư where other encodings have the soft hyphen.
                return look.Font is { } font && Text.Tcvn3.IsFont(font) ? session.Decode("\u00AD", font) : "";
            case "sym":
                return SymbolGlyphs.Decode(xml.Attribute("font"), xml.Attribute("char"));
            default:
                // Word shows a line end inside a text as a blank.
                var text = session.Decode(xml.ReadContent(), look.Font).ReplaceLineEndings(" ");
                return look.Capitals is true ? text.ToUpperInvariant() : text;
        }
    }

    /// <returns>Whether the run goes on with a mark of the writer's own.</returns>
    private bool AddNote(XmlReader xml)
    {
        if (xml.Attribute("id") is { } id)
            (xml.LocalName == "footnoteReference" ? session.Footnotes : session.Endnotes).Add(id);
        return xml.Attribute("customMarkFollows") is "1" or "true" or "on";
    }

    private void ReadTextBox(XmlReader xml, BlockTarget target)
    {
        var role = target.Role == ParagraphRole.Body ? ParagraphRole.TextBox : target.Role;
        var box = new BlockTarget(role, target.IsCell);
        blocks.Read(xml, box);
        target.Blocks.AddRange(box.Blocks);
    }
}
