using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Makes one item of several that name the same work; each stays a source of it.</summary>
public sealed class MergeItems(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Into">The item that stays.</param>
    /// <param name="Others">The items that become its further sources, with the versions that the person saw.</param>
    public sealed record Request(Guid ReviewId, (int Number, int Version) Into, IReadOnlyList<(int Number, int Version)> Others);

    /// <returns>The item that stays, filled up from the others; refuses <c>merge-nothing</c>, <c>merge-kinds</c>, <c>item-not-counting</c> and as every step in a review.</returns>
    public Task<Outcome<ReviewItem>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync(request.ReviewId, actor, "merge-items", async desk =>
        {
            var others = request.Others.Where(o => o.Number != request.Into.Number).DistinctBy(o => o.Number).ToList();
            if (others.Count == 0)
                return new Refusal("merge-nothing");
            var outcome = await desk.TakeAsync(request.Into.Number, request.Into.Version, cancellation);
            if (!outcome.Succeeded)
                return outcome;
            var into = outcome.Value;
            foreach (var (number, version) in others)
            {
                var other = await desk.TakeAsync(number, version, cancellation);
                if (!other.Succeeded)
                    return other;
                if (other.Value.Kind != into.Kind)
                    return new Refusal("merge-kinds");
                if (!other.Value.Counts || !into.Counts)
                    return new Refusal("item-not-counting");
                await MergeAsync(desk, into, other.Value, cancellation);
            }
            return outcome;
        }, cancellation);

    private static async Task MergeAsync(ReviewDesk desk, ReviewItem into, ReviewItem other, CancellationToken cancellation)
    {
        if (into.Kind == SourceMarkKind.Task)
            into.Edit(Filled(into.Read<PlanTask>(), other.Read<PlanTask>()));
        else
            into.Accept();
        foreach (var earlier in await desk.TakeMergedIntoAsync(other.Number, cancellation))
            earlier.MergeInto(into.Number);
        other.MergeInto(into.Number);
    }

    /// <summary>What the staying task lacks comes from the other; its own words stay.</summary>
    internal static PlanTask Filled(PlanTask into, PlanTask other) => into with
    {
        Lead = into.Lead.Count > 0 ? into.Lead : other.Lead,
        Coordinate = Union(into.Coordinate, other.Coordinate, into.Lead.Count > 0 ? into.Lead : other.Lead),
        Time = into.Time.Kind == TimeKind.None ? other.Time : into.Time,
        Product = into.Product ?? other.Product,
        Group = into.Group ?? other.Group,
    };

    private static List<string> Union(IReadOnlyList<string> own, IReadOnlyList<string> more, IReadOnlyList<string> leads)
    {
        var known = own.Concat(leads).Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        return [.. own, .. more.Where(name => known.Add(Slug.Of(name)))];
    }
}
