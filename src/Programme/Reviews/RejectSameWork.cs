using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says that tasks with like words are different work: they are not proposed together again.</summary>
public sealed class RejectSameWork(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid ReviewId, IReadOnlyList<int> Numbers);

    /// <returns>The items; refuses as every step in a review.</returns>
    public Task<Outcome<IReadOnlyList<ReviewItem>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<IReadOnlyList<ReviewItem>>(request.ReviewId, actor, "other-work", async desk =>
        {
            var items = new List<ReviewItem>();
            foreach (var number in request.Numbers.Distinct())
            {
                var outcome = await desk.TakeAsync(number, null, cancellation);
                if (!outcome.Succeeded)
                    return outcome.Refusal;
                items.Add(outcome.Value);
            }
            foreach (var item in items)
            {
                foreach (var other in items.Where(o => o != item))
                    item.IsOtherWorkThan(other.Number);
            }
            return items;
        }, cancellation);
}
