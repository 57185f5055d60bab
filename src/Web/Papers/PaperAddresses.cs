using Xanh.Web.Filling;

namespace Xanh.Web.Papers;

/// <summary>Web addresses of a report on paper and as a workbook.</summary>
public static class PaperAddresses
{
    public static string Paper(Guid id) => FillingAddresses.Report(id) + "/van-ban";

    public static string Sheet(Guid id) => FillingAddresses.Report(id) + "/bang-tinh";

    /// <summary>The official document, ready for signature.</summary>
    public static string PaperFile(Guid id) => FillingAddresses.Report(id) + "/bao-cao.docx";

    /// <summary>The unit's own workbook.</summary>
    public static string SheetFile(Guid id) => FillingAddresses.Report(id) + "/bao-cao.xlsx";
}
