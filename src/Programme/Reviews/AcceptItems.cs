using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says that items were looked at and are right.</summary>
public sealed class AcceptItems(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Items">Numbers with the versions that the person saw.</param>
    public sealed record Request(Guid ReviewId, IReadOnlyList<(int Number, int Version)> Items);

    /// <param name="Accepted">Numbers of the items that are accepted now.</param>
    /// <param name="Stale">Numbers of items that somebody changed or removed since the person saw them: those stay as they are.</param>
    public sealed record Result(IReadOnlyList<int> Accepted, IReadOnlyList<int> Stale);

    /// <returns>Refuses <c>accept-nothing</c> and as every step in a review; items that no longer count stay as they are.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (request.Items.Count == 0)
            return new Refusal("accept-nothing");
        return await new ReviewChange(db, province, time).RunAsync<Result>(request.ReviewId, actor, "accept-items", async desk =>
        {
            var (accepted, stale) = (new List<int>(), new List<int>());
            await desk.FetchAsync([.. request.Items.Select(i => i.Number)], cancellation);
            foreach (var (number, version) in request.Items.DistinctBy(i => i.Number))
            {
                var outcome = await desk.TakeAsync(number, version, cancellation);
                if (!outcome.Succeeded)
                {
                    stale.Add(number);
                }
                else if (outcome.Value.Counts)
                {
                    outcome.Value.Accept();
                    accepted.Add(number);
                }
            }
            return new Result(accepted, stale);
        }, cancellation);
    }
}
