using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Papers;

/// <summary>Paragraphs in the sizes of NĐ 30/2020. Lengths are twips, twentieths of a point; sizes are points.</summary>
internal static class Lines
{
    public const string Font = "Times New Roman";

    /// <summary>1.27 cm.</summary>
    public const int FirstLine = 720;

    /// <summary>6 pt.</summary>
    public const int Gap = 120;

    public static Paragraph Of(string text, double size, Look look = Look.Upright, JustificationValues? place = null, int before = 0, int after = 0, bool keep = false) =>
        Of([RunOf(text, size, look)], place ?? JustificationValues.Center, before, after, keep);

    public static Paragraph Of(IEnumerable<Run> runs, JustificationValues place, int before = 0, int after = 0, bool keep = false)
    {
        var line = new ParagraphProperties();
        if (keep)
            line.Append(new KeepNext());
        line.Append(Spacing(before, after), new Justification { Val = place });
        var paragraph = new Paragraph(line);
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A paragraph of the text: justified, first line set in.</summary>
    public static Paragraph Body(IEnumerable<Run> runs, bool keep = false)
    {
        var line = new ParagraphProperties();
        if (keep)
            line.Append(new KeepNext());
        line.Append(
            new SpacingBetweenLines { Before = "0", After = Plain(Gap), Line = "276", LineRule = LineSpacingRuleValues.Auto },
            new Indentation { FirstLine = Plain(FirstLine) },
            new Justification { Val = JustificationValues.Both });
        var paragraph = new Paragraph(line);
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A rule of a given width in the middle of a space.</summary>
    public static Paragraph Rule(int width, int space, bool keep = false)
    {
        var aside = Plain(Math.Max(0, (space - width) / 2));
        var line = new ParagraphProperties();
        if (keep)
            line.Append(new KeepNext());
        line.Append(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }),
            new SpacingBetweenLines { Before = "20", After = "0", Line = "40", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = aside, Right = aside });
        return new Paragraph(line);
    }

    public static Run RunOf(string text, double size, Look look = Look.Upright)
    {
        var letters = new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font });
        if (look.HasFlag(Look.Bold))
            letters.Append(new Bold());
        if (look.HasFlag(Look.Italic))
            letters.Append(new Italic());
        var half = Plain((int)(size * 2));
        letters.Append(new FontSize { Val = half }, new FontSizeComplexScript { Val = half });
        var run = new Run(letters);
        var first = true;
        foreach (var line in Clean(text).Split('\n'))
        {
            if (!first)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            first = false;
        }
        return run;
    }

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Capitals as Vietnamese writes them.</summary>
    public static string Capitals(string text) => text.ToUpper(CultureInfo.GetCultureInfo("vi-VN"));

    private static SpacingBetweenLines Spacing(int before, int after) =>
        new() { Before = Plain(before), After = Plain(after), Line = "240", LineRule = LineSpacingRuleValues.Auto };

    // Characters that XML cannot hold would make the file unreadable.
    private static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => (c >= ' ' && c is not ('\uFFFE' or '\uFFFF')) || c is '\n' or '\t'));
}
