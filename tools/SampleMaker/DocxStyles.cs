using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.SampleMaker;

/// <summary>The default style and, for sources with <c>lists: word</c>, the numbering definitions.</summary>
internal static class DocxStyles
{
    public const int BulletList = 1;
    public const int HeadingList = 2;

    public static void Add(MainDocumentPart main, SampleSource source)
    {
        var styles = main.AddNewPart<StyleDefinitionsPart>("rId11");
        styles.Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman", EastAsia = "Times New Roman" },
                new FontSize { Val = "28" },
                new Languages { Val = "vi-VN" }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
        styles.Styles.Save();
        if (source.Setting("lists") != "word")
            return;
        var numbering = main.AddNewPart<NumberingDefinitionsPart>("rId12");
        numbering.Numbering = new Numbering(
            new AbstractNum(Level(0, NumberFormatValues.Bullet, "-")) { AbstractNumberId = BulletList },
            new AbstractNum(Level(0, NumberFormatValues.UpperRoman, "%1."), Level(1, NumberFormatValues.Decimal, "%2.")) { AbstractNumberId = HeadingList },
            new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList },
            new NumberingInstance(new AbstractNumId { Val = HeadingList }) { NumberID = HeadingList });
        numbering.Numbering.Save();
    }

    private static Level Level(int index, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left }) { LevelIndex = index };
}
