using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Mends what OCR engines regularly misread at the head of a paragraph; words inside are left as read.</summary>
internal static partial class ScanRepair
{
    public static string Repair(string paragraph)
    {
        var repaired = SpeckBeforeNumber().Replace(paragraph, "");
        repaired = CommaBehindNumber().Replace(repaired, "$1. ");
        repaired = LostBlankBehindMark().Replace(repaired, "$1 ");
        return PlanTitle().Replace(repaired, "KẾ HOẠCH");
    }

    /// <summary>"_ 1. Sở …", "- 1, Sở …": a speck in the margin taken for a dash.</summary>
    [GeneratedRegex(@"^[-_.'’,]\s*(?=(?:\d{1,2}|[IVX]{1,4})[.,]\s*\p{Lu})")]
    private static partial Regex SpeckBeforeNumber();

    /// <summary>"1, Sở …"</summary>
    [GeneratedRegex(@"^(\d{1,2}|[IVX]{1,4}),\s*(?=\p{Lu})")]
    private static partial Regex CommaBehindNumber();

    /// <summary>"I.MỤC ĐÍCH", "-Chủ trì"</summary>
    [GeneratedRegex(@"^((?:\d{1,2}|[IVX]{1,4})\.|[-+])(?=\p{Lu})")]
    private static partial Regex LostBlankBehindMark();

    /// <summary>"KE HOẠCH", "KÊ HOẠCH": the title that tells the kind of document.</summary>
    [GeneratedRegex(@"^K[EÊÉẺẾẼỀ]́?\s?HO[AẠ]CH$")]
    private static partial Regex PlanTitle();
}
