using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Takes back a step, as long as nobody changed its items or choices since.</summary>
public sealed class UndoStep(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid ReviewId, Guid StepId);

    /// <returns>The step; refuses <c>step-unknown</c>, <c>undo-too-late</c> and as every step in a review.</returns>
    public Task<Outcome<ReviewStep>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<ReviewStep>(request.ReviewId, actor, "undo", async desk =>
        {
            var step = await db.ReviewSteps.AsTracking()
                .SingleOrDefaultAsync(s => s.ProvinceId == province.Id && s.ReviewId == request.ReviewId && s.Id == request.StepId, cancellation);
            if (step is null || step.Undone)
                return new Refusal("step-unknown");
            var memory = step.Memory();
            foreach (var before in memory.Items)
            {
                var outcome = await desk.TakeAsync(before.Number, before.VersionAfter, cancellation);
                if (!outcome.Succeeded)
                    return new Refusal("undo-too-late");
                if (before.Added)
                    db.ReviewItems.Remove(outcome.Value);
                else
                    outcome.Value.PutBack(before);
                if (!before.Added)
                    FactsOfReview.Follow(desk.Review, outcome.Value);
            }
            // The last choice first: one decision may have taken the place of another.
            foreach (var choice in memory.Choices.Reverse())
            {
                if (!await desk.PutBackAsync(choice, cancellation))
                    return new Refusal("undo-too-late");
            }
            step.Undo();
            return step;
        }, cancellation);
}
