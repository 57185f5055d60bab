using Xanh.Programme.Access;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says whether an amending document speaks for parts of the plan or for the whole of it.</summary>
public sealed class ChooseScope(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Scope">Null: as the document itself says.</param>
    public sealed record Request(Guid ReviewId, ComparisonScope? Scope);

    /// <returns>The review; refuses as every step in a review.</returns>
    public Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, "choose-scope", desk =>
        {
            desk.Review.SetScope(request.Scope);
            return Task.FromResult<Outcome<PlanReview>>(desk.Review);
        }, cancellation);
}
