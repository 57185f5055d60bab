using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Puts a draft in force, for a reason, and classifies every enterprise by it: both or neither.</summary>
public sealed class PutRulesInForce(ProgrammeDb db, RuleDesk desk, ClassificationRun run, TimeProvider time)
{
    public sealed record Request(int Number, int Version, string Reason);

    /// <returns>Refuses <c>record-reason</c>, <c>classification-busy</c>, <c>rules-not-draft</c>, <c>rules-empty</c> and what <see cref="RuleDesk"/> refuses.</returns>
    public async Task<Outcome<RunSummary>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (RuleDesk.ReasonProblem(request.Reason) is { } unclear)
            return unclear;
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        await using var alone = await db.BeginAloneAsync(ClassificationRun.Work, cancellation);
        if (alone is null)
            return new Refusal("classification-busy");
        var opened = await desk.OpenAsync(request.Number, request.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        var now = time.GetUtcNow();
        var former = await desk.InForceAsync(cancellation);
        if (opened.Value.PutInForce(now, actor.Id, request.Reason.Trim()) is { } refusal)
            return refusal;
        former?.GiveWay(now);
        if (await db.SaveAsync(actor.Does("put-rules-in-force", request.Reason.Trim()), cancellation) is { } lost)
            return lost;
        var summary = await run.RunAsync(opened.Value, actor.Does("classify", request.Reason.Trim()), cancellation);
        await alone.CommitAsync(cancellation);
        return summary;
    }
}
