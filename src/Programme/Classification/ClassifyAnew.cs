using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Classifies every enterprise anew by the rules in force: after facts have changed.</summary>
public sealed class ClassifyAnew(ProgrammeDb db, RuleDesk desk, ClassificationRun run)
{
    /// <returns>Refuses <c>not-allowed</c>, <c>classification-busy</c>, <c>rules-none-in-force</c>.</returns>
    public async Task<Outcome<RunSummary>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        await using var alone = await db.BeginAloneAsync(ClassificationRun.Work, cancellation);
        if (alone is null)
            return new Refusal("classification-busy");
        if (await desk.InForceAsync(cancellation) is not { } set)
            return new Refusal("rules-none-in-force");
        var summary = await run.RunAsync(set, actor.Does("classify"), cancellation);
        await alone.CommitAsync(cancellation);
        return summary;
    }
}
