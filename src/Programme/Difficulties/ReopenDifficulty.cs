using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>Takes a difficulty up again: the answer did not help, or what was ended is not solved.</summary>
public sealed class ReopenDifficulty(DifficultyDesk desk)
{
    /// <param name="Version">Version of the difficulty the person saw.</param>
    /// <param name="Days">Working days for the answer, from today.</param>
    public sealed record Request(Guid Id, int Version, int Days, string Text);

    /// <returns>The difficulty; refuses <c>difficulty-open</c>, <c>difficulty-days</c>.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, r => r.End, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if ((WorkDesk.TextProblem(request.Text) ?? DifficultyDesk.DaysProblem(request.Days)) is { } problem)
            return problem;
        var difficulty = opened.Value.Difficulty;
        var step = desk.NewStep(difficulty, DifficultyStepKind.Reopened, request.Text, actor, dueOn: await desk.DueAsync(request.Days, cancellation));
        return await desk.TakeAsync(difficulty, step, opened.Value.Units, [], actor, "reopen-difficulty", step.Text, cancellation);
    }
}
