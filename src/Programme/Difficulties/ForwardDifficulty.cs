using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>Passes a difficulty on to another unit that can answer it, or puts it before the people's committee of the province.</summary>
public sealed class ForwardDifficulty(DifficultyDesk desk)
{
    /// <param name="Version">Version of the difficulty the person saw.</param>
    /// <param name="UnitCode">Unit that is to answer; null for the people's committee of the province.</param>
    /// <param name="Days">Working days for the answer, from today.</param>
    public sealed record Request(Guid Id, int Version, string? UnitCode, int Days, string Text, IReadOnlyList<HandedFile> Files);

    /// <returns>The difficulty; refuses <c>difficulty-no-province</c>, <c>difficulty-same-addressee</c>, <c>difficulty-days</c>, units and texts that will not do.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, r => request.UnitCode is null ? r.Direct : r.Forward, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if ((WorkDesk.TextProblem(request.Text) ?? DifficultyDesk.DaysProblem(request.Days)) is { } problem)
            return problem;
        var (difficulty, units) = (opened.Value.Difficulty, opened.Value.Units);
        var top = units.Units.FirstOrDefault(u => u.Kind == UnitKind.Province && u.IsInBeing(desk.Today))?.Code;
        if ((request.UnitCode ?? top) is not { } addressee)
            return new Refusal("difficulty-no-province");
        if (WorkDesk.UnitProblem(units, addressee, desk.Today) is { } unknown)
            return unknown;
        if (string.Equals(opened.Value.HeirOf(difficulty.AddressedTo), addressee, StringComparison.Ordinal))
            return new Refusal("difficulty-same-addressee", units.NameOf(addressee, desk.Today));
        var escalates = string.Equals(addressee, top, StringComparison.Ordinal);
        if (escalates && !opened.Value.Rights.Direct)
            return new Refusal("difficulty-through-standing");
        var kind = escalates ? DifficultyStepKind.Escalated : DifficultyStepKind.Forwarded;
        var step = desk.NewStep(difficulty, kind, request.Text, actor, addressee, await desk.DueAsync(request.Days, cancellation));
        return await desk.TakeAsync(difficulty, step, opened.Value.Units, request.Files, actor, escalates ? "escalate-difficulty" : "forward-difficulty", null, cancellation);
    }
}
