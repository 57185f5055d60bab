using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>One of those concerned writes a word into the thread; no fact changes, so two may write at once.</summary>
public sealed class RemarkOnDifficulty(DifficultyDesk desk)
{
    public sealed record Request(Guid Id, string Text, IReadOnlyList<HandedFile> Files);

    /// <returns>The difficulty; refuses texts and files that will not do.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, version: null, r => r.Remark, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (WorkDesk.TextProblem(request.Text) is { } problem)
            return problem;
        var difficulty = opened.Value.Difficulty;
        var step = desk.NewStep(difficulty, DifficultyStepKind.Remarked, request.Text, actor);
        return await desk.TakeAsync(difficulty, step, opened.Value.Units, request.Files, actor, "remark-on-difficulty", null, cancellation);
    }
}
