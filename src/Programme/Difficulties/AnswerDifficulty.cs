using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>Who is addressed answers, or refuses with the reason; a coordinator may enter an answer that came on paper.</summary>
public sealed class AnswerDifficulty(DifficultyDesk desk)
{
    /// <param name="Version">Version of the difficulty the person saw.</param>
    /// <param name="Refuses">Whether the answer is no: the difficulty ends with it.</param>
    public sealed record Request(Guid Id, int Version, string Text, bool Refuses, IReadOnlyList<HandedFile> Files);

    /// <returns>The difficulty; refuses texts and files that will not do, <c>difficulty-closed</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, r => r.Answer, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (WorkDesk.TextProblem(request.Text) is { } problem)
            return problem;
        var difficulty = opened.Value.Difficulty;
        var step = request.Refuses
            ? desk.NewStep(difficulty, DifficultyStepKind.Closed, request.Text, actor, outcome: DifficultyOutcome.Refused)
            : desk.NewStep(difficulty, DifficultyStepKind.Answered, request.Text, actor);
        return await desk.TakeAsync(difficulty, step, opened.Value.Units, request.Files, actor, request.Refuses ? "refuse-difficulty" : "answer-difficulty", null, cancellation);
    }
}
