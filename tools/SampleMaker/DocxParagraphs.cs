using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.SampleMaker;

/// <summary>Paragraphs and runs of a .docx.</summary>
internal sealed partial class DocxParagraphs(SampleSource source)
{
    private static readonly DateTime ChangedOn = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    public Paragraph Make(SampleParagraph paragraph, int? size = null, bool inTable = false)
    {
        var look = paragraph.Look;
        var properties = new ParagraphProperties();
        var list = source.Setting("lists") == "word" && !inTable ? ListOf(look) : null;
        if (list is { } l)
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = l.Level }, new NumberingId { Val = l.Id }));
        if (list is null && look is ParagraphLook.Part or ParagraphLook.Heading or ParagraphLook.SubHeading)
            properties.Append(new KeepNext());
        if (look == ParagraphLook.Rule)
            properties.Append(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }));
        properties.Append(new SpacingBetweenLines { Before = inTable || Tight(look) ? "0" : "120", After = "0", Line = "247", LineRule = LineSpacingRuleValues.Auto });
        properties.Append(Indent(look, paragraph.Text, inTable));
        properties.Append(new Justification { Val = Alignment(look, inTable) });
        var made = new Paragraph(properties);
        if (look != ParagraphLook.Rule)
            made.Append(Runs(list is null ? paragraph.Text : OwnNumber().Replace(paragraph.Text, ""), look, size));
        return made;
    }

    public static RunProperties Properties(int points, bool bold = false, bool italic = false, string? font = null)
    {
        var properties = new RunProperties();
        if (font is not null)
            properties.Append(new RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font });
        if (bold)
            properties.Append(new Bold());
        if (italic)
            properties.Append(new Italic());
        properties.Append(new FontSize { Val = (points * 2).ToString(CultureInfo.InvariantCulture) });
        return properties;
    }

    private IEnumerable<OpenXmlElement> Runs(string text, ParagraphLook look, int? size)
    {
        var (points, bold, italic) = Look(look);
        var id = 100;
        foreach (var (kind, piece) in TrackedChanges.Split(text))
        {
            foreach (var (letters, font) in source.Setting("encoding") == "tcvn3" ? Tcvn3.Encode(piece) : [(piece, null)])
            {
                var run = new Run(Properties(size ?? points, bold, italic, font));
                run.Append(kind == '-' ? new DeletedText(letters) { Space = SpaceProcessingModeValues.Preserve } : new Text(letters) { Space = SpaceProcessingModeValues.Preserve });
                id++;
                yield return kind switch
                {
                    '+' => new InsertedRun(run) { Id = id.ToString(CultureInfo.InvariantCulture), Author = "Phòng Quản lý công nghiệp", Date = ChangedOn },
                    '-' => new DeletedRun(run) { Id = id.ToString(CultureInfo.InvariantCulture), Author = "Phòng Quản lý công nghiệp", Date = ChangedOn },
                    _ => run,
                };
            }
        }
    }

    private static (int Points, bool Bold, bool Italic) Look(ParagraphLook look) => look switch
    {
        ParagraphLook.Title or ParagraphLook.Part or ParagraphLook.Heading or ParagraphLook.MottoBold => (14, true, false),
        ParagraphLook.SubHeading => (14, true, true),
        ParagraphLook.LegalBasis or ParagraphLook.CentredItalic => (14, false, true),
        ParagraphLook.CentredBold => (13, true, false),
        ParagraphLook.Centred => (13, false, false),
        ParagraphLook.RecipientsHead => (12, true, true),
        ParagraphLook.RecipientsItem => (11, false, false),
        ParagraphLook.Rule => (4, false, false),
        _ => (14, false, false),
    };

    private static bool Tight(ParagraphLook look) => look is not (ParagraphLook.Body or ParagraphLook.Bullet or ParagraphLook.Part or ParagraphLook.Heading
        or ParagraphLook.SubHeading or ParagraphLook.LegalBasis);

    private static (int Level, int Id)? ListOf(ParagraphLook look) => look switch
    {
        ParagraphLook.Bullet => (0, DocxStyles.BulletList),
        ParagraphLook.Part => (0, DocxStyles.HeadingList),
        ParagraphLook.Heading => (1, DocxStyles.HeadingList),
        _ => null,
    };

    private static Indentation Indent(ParagraphLook look, string text, bool inTable)
    {
        if (look == ParagraphLook.Rule)
        {
            var side = text.Length == 0 ? "30" : text;
            var edge = (int.Parse(side, CultureInfo.InvariantCulture) * 45).ToString(CultureInfo.InvariantCulture);
            return new Indentation { Left = edge, Right = edge };
        }
        return Tight(look) || inTable ? new Indentation { FirstLine = "0" } : new Indentation { FirstLine = "720" };
    }

    private static JustificationValues Alignment(ParagraphLook look, bool inTable) => look switch
    {
        ParagraphLook.Title or ParagraphLook.CentredBold or ParagraphLook.Centred or ParagraphLook.CentredItalic or ParagraphLook.MottoBold or ParagraphLook.Rule => JustificationValues.Center,
        ParagraphLook.RecipientsHead or ParagraphLook.RecipientsItem => JustificationValues.Left,
        _ => inTable ? JustificationValues.Left : JustificationValues.Both,
    };

    [GeneratedRegex(@"^(-|[IVX]+\.|\d+\.)\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnNumber();
}
