using Xanh.Documents.Plan;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>Compares the items of one kind: first what reviewers said, then what the document cites, then by the wording.</summary>
internal sealed class KindComparison(
    IReadOnlyList<ComparedItem> inForce, IReadOnlyList<ComparedItem> amending, AmendingDocument document, Governing governing)
{
    // Between Least and Sure a person decides; tried on pairs of sentences from amended plans and on unrelated ones.
    private const double Sure = 0.5;
    private const double Least = 0.35;
    private const double LeastUnasked = 0.6;
    private const double LeastWithinCited = 0.2;
    private const double LeastOfCited = 0.12;
    private const double MuchAlike = 0.75;
    private const int Candidates = 6;

    private readonly IReadOnlyList<ItemAmendment> amendments = document.Amendments;
    private readonly SortedDictionary<int, ComparedItem> openInForce = new(inForce.ToDictionary(i => i.Ordinal));
    private readonly SortedDictionary<int, ComparedItem> openAmending = new(amending.ToDictionary(i => i.Ordinal));
    private readonly List<ItemComparison> results = [];

    public IReadOnlyList<ItemComparison> Run(ComparisonScope scope, IReadOnlyList<MatchDecision> decisions)
    {
        foreach (var decision in decisions.Reverse())
            Decide(decision);
        if (scope == ComparisonScope.Whole)
            Pair([.. openAmending.Values], [.. openInForce.Values], Least, amendments.FirstOrDefault(a => a.Place is null), MatchGround.Wording, inherits: false);
        else
            Partial();
        foreach (var item in openAmending.Values.ToList())
            Put(null, item, ItemChange.Added, governing.Of(item), doubt: IsTarget(item) ? ComparisonDoubt.AlsoTarget : null);
        foreach (var item in openInForce.Values.ToList())
            Put(item, null, scope == ComparisonScope.Whole ? ItemChange.Dropped : ItemChange.Kept, null);
        return [.. results.OrderBy(r => r.Before?.Ordinal ?? int.MaxValue).ThenBy(r => r.After?.Start).ThenBy(r => r.After?.Ordinal)];
    }

    // "Có 55 - 60% cơ sở …" is a target; read as a task besides, it would come as new work.
    private bool IsTarget(ComparedItem item) => item.Kind == SourceMarkKind.Task && document.Items.Any(i => i.Kind == SourceMarkKind.Target && i.Start == item.Start && i.End > i.Start);

    private void Decide(MatchDecision decision)
    {
        var before = decision.InForce is { } old ? openInForce.GetValueOrDefault(old) : null;
        var after = decision.Amending is { } next ? openAmending.GetValueOrDefault(next) : null;
        // A later word on the same item, or one on an item that is gone.
        if ((decision.InForce is not null && before is null) || (decision.Amending is not null && after is null))
            return;
        var amendment = after is null ? null : governing.Of(after);
        if (decision.Verdict == MatchVerdict.Match)
            Match(before!, after!, amendment, MatchGround.Reviewer, null, 0, inherits: true);
        else if (decision.Verdict == MatchVerdict.New)
            Put(null, after, ItemChange.Added, amendment, MatchGround.Reviewer);
        else
            Put(before, null, decision.Verdict == MatchVerdict.Drop ? ItemChange.Dropped : ItemChange.Kept, null, MatchGround.Reviewer);
        results[^1] = results[^1] with { Decision = decision };
    }

    private void Partial()
    {
        var governed = openAmending.Values.ToLookup(governing.Of, item => item);
        foreach (var amendment in amendments.Where(a => a.Phrase is null))
        {
            var cited = new CitedItems(amendment, openInForce.Values);
            var items = governed[amendment].ToList();
            if (amendment.Change == AmendmentChange.Drop)
                Drop(amendment, cited, items);
            else if (amendment.Change == AmendmentChange.Add)
                Add(amendment, items);
            else
                Replace(amendment, cited, items);
        }
        Pair([.. openAmending.Values], [.. openInForce.Values], LeastUnasked, null, MatchGround.Wording, inherits: true);
        foreach (var amendment in amendments.Where(a => a.Phrase is not null))
            ReplacePhrase(amendment);
    }

    private void Drop(ItemAmendment amendment, CitedItems cited, List<ComparedItem> described)
    {
        foreach (var item in cited.Items)
            Put(item, null, ItemChange.Dropped, amendment, MatchGround.Cited, cited.Doubt);
        // "Bãi bỏ các nhiệm vụ sau: …": the wording stands there to say which.
        foreach (var edge in Edges(described, [.. openInForce.Values], Least))
        {
            openAmending.Remove(edge.Item.Ordinal);
            Put(edge.Other, null, ItemChange.Dropped, amendment, MatchGround.Wording, edge.Similarity < Sure ? ComparisonDoubt.HalfAlike : null, edge.Similarity);
        }
    }

    private void Add(ItemAmendment amendment, List<ComparedItem> items)
    {
        var index = new WordIndex(openInForce.Values);
        foreach (var item in items)
        {
            var known = index.Like(item, MuchAlike, 1);
            Put(null, item, ItemChange.Added, amendment, MatchGround.Cited, known.Count > 0 ? ComparisonDoubt.MaybeKnown : null);
        }
    }

    private void Replace(ItemAmendment amendment, CitedItems cited, List<ComparedItem> items)
    {
        if (cited.Items.Count == 0)
        {
            Pair(items, [.. openInForce.Values], Least, amendment, MatchGround.Wording, inherits: true);
            return;
        }
        var whole = amendment.ReplacesWhole && amendment.Place is not { Tasks.Count: > 0 };
        if (items.Count == 0)
        {
            foreach (var item in cited.Items)
                Put(item, null, ItemChange.Kept, amendment, MatchGround.Cited, ComparisonDoubt.NoNewWording);
            return;
        }
        if (cited.Items.Count == 1 && items.Count == 1)
        {
            var (before, after) = (cited.Items[0], items[0]);
            var similarity = WordIndex.Similarity(before, after);
            Match(before, after, amendment, MatchGround.Cited, similarity < LeastOfCited ? ComparisonDoubt.CitedButUnlike : cited.Doubt, similarity, inherits: !whole);
            return;
        }
        if (amendment.Place is { Tasks.Count: > 0 })
            PairByNumber(items, cited, amendment);
        Pair([.. items.Where(i => openAmending.ContainsKey(i.Ordinal))], [.. cited.Items.Where(i => openInForce.ContainsKey(i.Ordinal))], LeastWithinCited, amendment, MatchGround.Cited, inherits: !whole);
        foreach (var item in cited.Items.Where(i => openInForce.ContainsKey(i.Ordinal)))
            Put(item, null, ItemChange.Dropped, amendment, MatchGround.Cited, whole ? null : ComparisonDoubt.NotRepeated);
    }

    // The new wording prints the number of the task it replaces.
    private void PairByNumber(List<ComparedItem> items, CitedItems cited, ItemAmendment amendment)
    {
        foreach (var item in items)
        {
            var same = cited.Items.Where(i => openInForce.ContainsKey(i.Ordinal) && i.Number is not null && string.Equals(i.Number, item.Number, StringComparison.Ordinal)).ToList();
            if (same.Count != 1)
                continue;
            var similarity = WordIndex.Similarity(same[0], item);
            Match(same[0], item, amendment, MatchGround.Cited, similarity < LeastOfCited ? ComparisonDoubt.CitedButUnlike : null, similarity, inherits: true);
        }
    }

    private void ReplacePhrase(ItemAmendment amendment)
    {
        foreach (var item in openInForce.Values.ToList())
        {
            if (amendment.Place is { } place && place.Cites(item) == Citation.None)
                continue;
            var fields = item.Fields.Select(f => f with { Value = amendment.Phrase!.In(f.Value) ?? f.Value }).ToList();
            if (!fields.SequenceEqual(item.Fields))
                Match(item, item with { Fields = fields }, amendment, MatchGround.Phrase, null, 1, inherits: true);
        }
    }

    private void Pair(List<ComparedItem> items, IReadOnlyList<ComparedItem> pool, double least, ItemAmendment? amendment, MatchGround ground, bool inherits)
    {
        foreach (var (item, other, similarity) in Edges(items, pool, least))
        {
            var doubt = similarity < Sure && ground == MatchGround.Wording ? ComparisonDoubt.HalfAlike : (ComparisonDoubt?)null;
            Match(other, item, amendment, ground, doubt, similarity, inherits);
        }
    }

    private IEnumerable<(ComparedItem Item, ComparedItem Other, double Similarity)> Edges(List<ComparedItem> items, IReadOnlyList<ComparedItem> pool, double least)
    {
        if (items.Count == 0 || pool.Count == 0)
            return [];
        var index = new WordIndex(pool);
        var (byOrdinal, others) = (items.ToDictionary(i => i.Ordinal), pool.ToDictionary(i => i.Ordinal));
        var edges = items.SelectMany(item => index.Like(item, IsTarget(item) ? Math.Max(least, Sure) : least, Candidates)
            .Where(like => item.Identity is null || like.Item.Identity is null || string.Equals(item.Identity, like.Item.Identity, StringComparison.Ordinal))
            .Select(like => new BestAssignment.Edge(item.Ordinal, like.Item.Ordinal, like.Similarity))).ToList();
        return BestAssignment.Of(edges).OrderBy(e => e.Left).Select(e => (byOrdinal[e.Left], others[e.Right], e.Weight));
    }

    private void Match(ComparedItem before, ComparedItem after, ItemAmendment? amendment, MatchGround ground, ComparisonDoubt? doubt, double similarity, bool inherits)
    {
        var fields = FieldDifferences.Of(before, after, inherits);
        Put(before, after, fields.Count > 0 ? ItemChange.Changed : ItemChange.Kept, amendment, ground, fields.Count > 0 ? doubt : null, similarity);
        results[^1] = results[^1] with { Fields = fields, Inherits = inherits };
        if (ground != MatchGround.Phrase)
            openAmending.Remove(after.Ordinal);
    }

    private void Put(
        ComparedItem? before,
        ComparedItem? after,
        ItemChange change,
        ItemAmendment? amendment,
        MatchGround? ground = null,
        ComparisonDoubt? doubt = null,
        double similarity = 0)
    {
        if (before is not null)
            openInForce.Remove(before.Ordinal);
        if (before is null && after is not null)
            openAmending.Remove(after.Ordinal);
        results.Add(new ItemComparison
        {
            Kind = (before ?? after)!.Kind,
            Before = before,
            After = after,
            Change = change,
            Doubt = doubt,
            Ground = ground ?? (change == ItemChange.Kept ? MatchGround.NotMentioned : MatchGround.Wording),
            Amendment = amendment,
            Similarity = similarity,
        });
    }
}
