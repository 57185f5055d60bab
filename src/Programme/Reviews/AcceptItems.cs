using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says that items were looked at and are right.</summary>
public sealed class AcceptItems(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Items">Numbers with the versions that the person saw.</param>
    public sealed record Request(Guid ReviewId, IReadOnlyList<(int Number, int Version)> Items);

    /// <returns>Refuses as every step in a review; items that no longer count stay as they are.</returns>
    public Task<Outcome<IReadOnlyList<ReviewItem>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<IReadOnlyList<ReviewItem>>(request.ReviewId, actor, "accept-items", async desk =>
        {
            var accepted = new List<ReviewItem>();
            foreach (var (number, version) in request.Items)
            {
                var outcome = await desk.TakeAsync(number, version, cancellation);
                if (!outcome.Succeeded)
                    return outcome.Refusal;
                if (!outcome.Value.Counts)
                    continue;
                outcome.Value.Accept();
                accepted.Add(outcome.Value);
            }
            return accepted;
        }, cancellation);
}
