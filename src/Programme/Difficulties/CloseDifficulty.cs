using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>Ends a difficulty: solved or withdrawn by who raised it, or by an amendment of the plan.</summary>
/// <remarks>Refusing it is an answer, see <see cref="AnswerDifficulty"/>.</remarks>
public sealed class CloseDifficulty(ProgrammeDb db, CurrentProvince province, DifficultyDesk desk)
{
    /// <param name="Version">Version of the difficulty the person saw.</param>
    /// <param name="Outcome">Anything but <see cref="DifficultyOutcome.Refused"/>.</param>
    /// <param name="Amended">The plan and its version; only with <see cref="DifficultyOutcome.PlanAmended"/>.</param>
    public sealed record Request(Guid Id, int Version, DifficultyOutcome Outcome, string Text, (Guid PlanId, int Version)? Amended);

    /// <returns>The difficulty; refuses <c>difficulty-outcome</c>, <c>difficulty-no-version</c>, <c>difficulty-closed</c>.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var amends = request.Outcome == DifficultyOutcome.PlanAmended;
        var opened = await desk.OpenAsync(request.Id, request.Version, r => amends ? r.Direct : r.End, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (request.Outcome == DifficultyOutcome.Refused || !Enum.IsDefined(request.Outcome))
            return new Refusal("difficulty-outcome");
        if (WorkDesk.TextProblem(request.Text) is { } problem)
            return problem;
        if (amends && !await IsVersionAsync(request.Amended, cancellation))
            return new Refusal("difficulty-no-version");
        var difficulty = opened.Value.Difficulty;
        var step = desk.NewStep(
            difficulty, DifficultyStepKind.Closed, request.Text, actor, outcome: request.Outcome,
            planId: amends ? request.Amended!.Value.PlanId : null, planVersion: amends ? request.Amended!.Value.Version : null);
        return await desk.TakeAsync(difficulty, step, opened.Value.Units, [], actor, "close-difficulty", step.Text, cancellation);
    }

    // The first version is the plan itself: only a later one amends it.
    private async Task<bool> IsVersionAsync((Guid PlanId, int Version)? amended, CancellationToken cancellation) =>
        amended is var (planId, version) && version > 1
        && await db.PlanVersions.AnyAsync(v => v.ProvinceId == province.Id && v.PlanId == planId && v.Number == version, cancellation);
}
