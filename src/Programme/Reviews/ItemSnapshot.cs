namespace Xanh.Programme.Reviews;

/// <summary>An item before a step changed it.</summary>
/// <param name="VersionAfter">The item's version once the step was saved: while it is still that, the step can be undone.</param>
/// <param name="Added">The step brought the item.</param>
public sealed record ItemSnapshot(int Number, string Content, ReviewDecision Decision, string? Reason, int? MergedInto, int Start, int End, int VersionAfter, bool Added)
{
    public IReadOnlyList<int> OtherWork { get; init; } = [];

    internal static ItemSnapshot Of(ReviewItem item, bool added) =>
        new(item.Number, item.Content, item.Decision, item.Reason, item.MergedInto, item.Start, item.End, added ? item.Version : item.Version + 1, added)
        {
            OtherWork = item.OtherWork,
        };
}
