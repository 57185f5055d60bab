namespace Xanh.Programme.Reviews.Comparison;

/// <summary>The items in force that an order of an amending document cites.</summary>
internal sealed class CitedItems
{
    public CitedItems(ItemAmendment amendment, IEnumerable<ComparedItem> inForce)
    {
        if (amendment.Place is not { } place)
            return;
        var found = inForce.Select(i => (Item: i, Citation: place.Cites(i))).Where(f => f.Citation != Citation.None).ToList();
        var exact = found.Where(f => f.Citation == Citation.Exact).Select(f => f.Item).ToList();
        if (exact.Count > 0)
        {
            Items = exact;
            // One number, several annexes: only a person knows which.
            if (place.Tasks.Count > 0 && exact.Count > place.Tasks.Count)
                Doubt = ComparisonDoubt.SeveralCited;
            return;
        }
        var within = found.Select(f => f.Item).ToList();
        Items = AtPosition(place, within) is { } one ? [one] : within;
        Doubt = Items.Count > 1 ? ComparisonDoubt.SeveralCited : null;
    }

    public IReadOnlyList<ComparedItem> Items { get; } = [];

    public ComparisonDoubt? Doubt { get; }

    private static ComparedItem? AtPosition(CitedPlace place, List<ComparedItem> within)
    {
        if (within.Count == 0 || place.Position(within[0]) is not { } position || within.DistinctBy(i => i.Section, StringComparer.Ordinal).Count() > 1)
            return null;
        return position <= within.Count ? within[position - 1] : null;
    }
}
