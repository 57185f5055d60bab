using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>The times that several mentions of one work print: where they differ somebody must say which one holds.</summary>
public static class MergedTimes
{
    /// <summary>Each time that is meant once, with the item that prints it, in the order of the items.</summary>
    public static IReadOnlyList<(ReviewItem Item, TimeFrame Time)> Of(IEnumerable<ReviewItem> items) =>
        [.. items.Where(i => i.Kind == SourceMarkKind.Task).Select(i => (Item: i, i.Read<PlanTask>().Time)).Where(t => t.Time.Kind != TimeKind.None).DistinctBy(t => Meaning(t.Time))];

    public static bool Differ(IEnumerable<ReviewItem> items) => Of(items).Count > 1;

    /// <summary>Whether an item means another time than the one it was merged into.</summary>
    public static bool IsOther(ReviewItem into, ReviewItem merged) => Differ([into, merged]);

    // "hằng năm" and "trước 15/12 hằng năm" have the same kind and no days of their own.
    private static (TimeKind, DateOnly?, DateOnly?, string) Meaning(TimeFrame time) =>
        (time.Kind, time.From, time.To, time.Kind is TimeKind.Annual or TimeKind.Continuous ? VietnameseText.FoldWithoutAccents(time.Text ?? "").Trim(' ', '.', ';') : "");
}
