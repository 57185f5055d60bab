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
    /// <param name="TimeOf">The item whose time holds; must be said where they print different ones (see <see cref="MergedTimes"/>).</param>
    public sealed record Request(Guid ReviewId, (int Number, int Version) Into, IReadOnlyList<(int Number, int Version)> Others, int? TimeOf = null);

    /// <returns>
    /// The item that stays, filled up from the others; refuses <c>merge-nothing</c>, <c>merge-kinds</c>, <c>item-not-counting</c>, <c>merge-times</c> and as every
    /// step in a review.
    /// </returns>
    public Task<Outcome<ReviewItem>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<ReviewItem>(request.ReviewId, actor, "merge-items", async desk =>
        {
            var taken = new List<ReviewItem>();
            foreach (var (number, version) in request.Others.Where(o => o.Number != request.Into.Number).DistinctBy(o => o.Number).Prepend(request.Into))
            {
                var outcome = await desk.TakeAsync(number, version, cancellation);
                if (!outcome.Succeeded)
                    return outcome;
                taken.Add(outcome.Value);
            }
            var into = taken[0];
            if (Problem(taken) is { } problem)
                return problem;
            var chosen = taken.Find(i => i.Number == request.TimeOf);
            if (chosen is null && MergedTimes.Differ(taken))
                return new Refusal("merge-times");
            // Read before anything is filled up.
            var frame = into.Kind == SourceMarkKind.Task && chosen is not null ? chosen.Read<PlanTask>().Time : null;
            foreach (var other in taken.Skip(1))
                await MergeAsync(desk, into, other, cancellation);
            if (frame is { Kind: not TimeKind.None })
                into.Edit(into.Read<PlanTask>() with { Time = frame });
            return into;
        }, cancellation);

    private static Refusal? Problem(List<ReviewItem> taken)
    {
        if (taken.Count < 2)
            return new Refusal("merge-nothing");
        if (taken.Exists(i => i.Kind != taken[0].Kind))
            return new Refusal("merge-kinds");
        return taken.TrueForAll(i => i.Counts) ? null : new Refusal("item-not-counting");
    }

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
