using DocumentFormat.OpenXml.Wordprocessing;

namespace Xanh.Publishing.Papers;

/// <summary>The end of an official document: recipients at the left, who signs at the right, kept on one page with the last lines.</summary>
internal static class PaperFoot
{
    private const int Left = PaperPage.TextWidth / 2;
    private const int Right = PaperPage.TextWidth - Left;

    /// <summary>Room for signature and seal.</summary>
    private const int LinesToSign = 4;

    public static Table Of(OfficialPaper paper) => PaperTables.Bare([Left, Right], [[[.. Recipients(paper)], [.. Signature(paper.Signature)]]]);

    private static IEnumerable<Paragraph> Recipients(OfficialPaper paper)
    {
        yield return Lines.Of("Nơi nhận:", 12, Look.Bold | Look.Italic, JustificationValues.Left);
        foreach (var recipient in paper.Recipients)
            yield return Lines.Of("- " + recipient + ";", 11, place: JustificationValues.Left);
        yield return Lines.Of("- Lưu: VT" + (paper.KeptBy is { } unit ? ", " + unit : "") + ".", 11, place: JustificationValues.Left);
    }

    private static IEnumerable<Paragraph> Signature(PaperSignature signature)
    {
        if (signature.Powers is { } powers)
            yield return Lines.Of(Powers(powers), 14, Look.Bold, keep: true);
        yield return Lines.Of(Lines.Capitals(signature.Office), 14, Look.Bold, keep: true);
        for (var i = 0; i < LinesToSign; i++)
            yield return Lines.Of("", 14, keep: true);
        yield return Lines.Of(signature.Name ?? "", 14, Look.Bold);
    }

    private static string Powers(string powers) => Lines.Capitals(powers);
}
