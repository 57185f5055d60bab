using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>A coordinator gives the answer of a difficulty another day, with the reason.</summary>
public sealed class PutOffAnswer(DifficultyDesk desk)
{
    /// <param name="Version">Version of the difficulty the person saw.</param>
    /// <param name="Days">Working days from today.</param>
    public sealed record Request(Guid Id, int Version, int Days, string Text);

    /// <returns>The difficulty; refuses <c>difficulty-answered</c>, <c>difficulty-closed</c>, <c>difficulty-days</c>.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, r => r.Direct, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if ((WorkDesk.TextProblem(request.Text) ?? DifficultyDesk.DaysProblem(request.Days)) is { } problem)
            return problem;
        var difficulty = opened.Value.Difficulty;
        var step = desk.NewStep(difficulty, DifficultyStepKind.PutOff, request.Text, actor, dueOn: await desk.DueAsync(request.Days, cancellation));
        return await desk.TakeAsync(difficulty, step, opened.Value.Units, [], actor, "put-off-answer", step.Text, cancellation);
    }
}
