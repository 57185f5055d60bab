using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What becomes of every item of a plan from one version to the next.</summary>
/// <param name="Items">By kind, in the order of the version in force; what is added stands behind.</param>
public sealed record VersionComparison(ComparisonScope Scope, IReadOnlyList<ItemComparison> Items)
{
    /// <summary>Items a person must still decide about.</summary>
    public int Doubtful => Items.Count(i => i.Doubt is not null);

    public int Count(ItemChange change) => Items.Count(i => i.Change == change && i.Doubt is null);

    /// <summary>Compares a version in force with a document that amends it.</summary>
    /// <param name="scope">Null: as the document itself says.</param>
    /// <param name="decisions">What reviewers said; the latest word on an item counts.</param>
    public static VersionComparison Of(
        IReadOnlyList<ComparedItem> inForce, AmendingDocument document, ComparisonScope? scope = null, IReadOnlyList<MatchDecision>? decisions = null)
    {
        var used = scope ?? document.SuggestedScope;
        var governing = new Governing(document);
        var kinds = inForce.Concat(document.Items).Select(i => i.Kind).Distinct().Order();
        return new VersionComparison(used, [.. kinds.SelectMany(kind => new KindComparison(
            [.. inForce.Where(i => i.Kind == kind)],
            [.. document.Items.Where(i => i.Kind == kind)],
            document,
            governing).Run(used, [.. (decisions ?? []).Where(d => d.Kind == kind)]))]);
    }

    /// <summary>Compares two versions of one plan: an item keeps its number through all of them.</summary>
    public static VersionComparison OfVersions(IReadOnlyList<ComparedItem> before, IReadOnlyList<ComparedItem> after)
    {
        var old = before.ToDictionary(i => (i.Kind, i.Ordinal));
        var next = after.ToDictionary(i => (i.Kind, i.Ordinal));
        var keys = old.Keys.Union(next.Keys).Order();
        return new VersionComparison(ComparisonScope.Whole, [.. keys.Select(key => OfVersions(old.GetValueOrDefault(key), next.GetValueOrDefault(key)))]);
    }

    private static ItemComparison OfVersions(ComparedItem? before, ComparedItem? after)
    {
        var fields = before is not null && after is not null ? FieldDifferences.Of(before, after, inherits: false) : [];
        return new ItemComparison
        {
            Kind = (before ?? after)!.Kind,
            Before = before,
            After = after,
            Change = before is null ? ItemChange.Added : after is null ? ItemChange.Dropped : fields.Count > 0 ? ItemChange.Changed : ItemChange.Kept,
            Ground = MatchGround.SameItem,
            Fields = fields,
        };
    }
}
