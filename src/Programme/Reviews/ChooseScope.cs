using Xanh.Programme.Access;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says whether an amending document speaks for parts of the plan or for the whole of it.</summary>
public sealed class ChooseScope(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Scope">Null: as the document itself says.</param>
    /// <param name="Seen">The scope chosen when the person saw it, empty for none; null when it does not matter.</param>
    public sealed record Request(Guid ReviewId, ComparisonScope? Scope, string? Seen = null);

    /// <returns>The review; refuses <c>changed-meanwhile</c> and as every step in a review.</returns>
    public Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, "choose-scope", async desk =>
            await desk.ChooseAsync(ChoiceKind.Scope, "", request.Scope?.ToString(), request.Seen, null, cancellation) is { } refusal ? refusal : desk.Review, cancellation);
}
