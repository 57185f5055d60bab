using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Web.Reviews;

/// <summary>The groups of a comparison in addresses, and what stands in each.</summary>
public static class ComparisonGroups
{
    private static readonly Dictionary<ComparisonGroup, string> Words = new()
    {
        [ComparisonGroup.Undecided] = "can-quyet-dinh",
        [ComparisonGroup.Changed] = "thay-doi",
        [ComparisonGroup.Added] = "bo-sung",
        [ComparisonGroup.Dropped] = "bai-bo",
        [ComparisonGroup.Kept] = "giu-nguyen",
    };

    public static string Word(ComparisonGroup group) => Words[group];

    public static ComparisonGroup? From(string? word) =>
        Words.Where(w => string.Equals(w.Value, word, StringComparison.Ordinal)).Select(w => (ComparisonGroup?)w.Key).FirstOrDefault();

    public static ComparisonGroup Of(ItemComparison item) => item.Doubt is not null ? ComparisonGroup.Undecided : item.Change switch
    {
        ItemChange.Changed => ComparisonGroup.Changed,
        ItemChange.Added => ComparisonGroup.Added,
        ItemChange.Dropped => ComparisonGroup.Dropped,
        _ => ComparisonGroup.Kept,
    };
}
