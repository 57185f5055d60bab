using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;

namespace Xanh.Web.Reviews;

/// <summary>Which items stand under which tab, and the tabs' words in addresses.</summary>
public static class ReviewTabs
{
    private static readonly Dictionary<ReviewTab, string> Words = new()
    {
        [ReviewTab.Unsure] = "chua-chac",
        [ReviewTab.Facts] = "thong-tin",
        [ReviewTab.Annex] = "phu-luc",
        [ReviewTab.Assignment] = "phan-cong",
        [ReviewTab.Solution] = "giai-phap",
        [ReviewTab.Prose] = "loi-van",
        [ReviewTab.Targets] = "chi-tieu",
        [ReviewTab.Duties] = "bao-cao",
        [ReviewTab.Funding] = "kinh-phi",
        [ReviewTab.LegalBases] = "can-cu",
        [ReviewTab.Recipients] = "noi-nhan",
        [ReviewTab.Amendments] = "sua-doi",
        [ReviewTab.Dropped] = "da-bo",
    };

    public static string Word(ReviewTab tab) => Words[tab];

    public static ReviewTab? From(string? word) =>
        Words.Where(w => string.Equals(w.Value, word, StringComparison.Ordinal)).Select(w => (ReviewTab?)w.Key).FirstOrDefault();

    public static bool Holds(ReviewTab tab, ReviewItemRow row) => tab switch
    {
        ReviewTab.Unsure => row.NeedsLook,
        ReviewTab.Dropped => !row.Counts,
        _ => row.Counts && OwnTab(row) == tab,
    };

    /// <summary>The tab an item is looked for under: its kind's, unless it was dropped.</summary>
    public static ReviewTab Of(ReviewItemRow row) => row.Counts ? OwnTab(row) : ReviewTab.Dropped;

    /// <summary>The tab of an item's kind, also once it was dropped.</summary>
    public static ReviewTab WhereRead(ReviewItem item) => OwnTab(item.Kind, item.Origin);

    private static ReviewTab OwnTab(ReviewItemRow row) => OwnTab(row.Kind, row.Origin);

    private static ReviewTab OwnTab(SourceMarkKind kind, TaskOrigin? origin) => kind switch
    {
        SourceMarkKind.Fact => ReviewTab.Facts,
        SourceMarkKind.Target => ReviewTab.Targets,
        SourceMarkKind.ReportingDuty => ReviewTab.Duties,
        SourceMarkKind.FundingSource => ReviewTab.Funding,
        SourceMarkKind.LegalBasis => ReviewTab.LegalBases,
        SourceMarkKind.Recipient => ReviewTab.Recipients,
        SourceMarkKind.Amendment => ReviewTab.Amendments,
        _ => origin switch
        {
            TaskOrigin.Annex => ReviewTab.Annex,
            TaskOrigin.Assignment => ReviewTab.Assignment,
            TaskOrigin.Solution => ReviewTab.Solution,
            _ => ReviewTab.Prose,
        },
    };
}
