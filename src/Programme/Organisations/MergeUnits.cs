using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Several units become one, a new one or one of long standing; work goes over with its history.</summary>
public sealed class MergeUnits(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Parts">Codes of the units that end, each with the version the actor was shown (null: not compared).</param>
    /// <param name="Into">The unit they become: one that exists by its code alone, or a new one.</param>
    /// <param name="On">First day of the new order.</param>
    public sealed record Request(IReadOnlyList<(string Code, int? Version)> Parts, NewUnit Into, DateOnly On, string? LegalBasis);

    /// <summary>What <see cref="RunAsync"/> would do; nothing is saved.</summary>
    public async Task<Outcome<ReorganisationPlan>> PreviewAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var (reorganisation, _, refusal) = await PrepareAsync(request, actor, cancellation);
        if (refusal is not null)
            return refusal;
        var plan = await reorganisation.DescribeAsync(cancellation);
        db.ChangeTracker.Clear();
        return plan;
    }

    /// <returns>
    /// The unit that followed; refuses <c>merge-circle</c>, <c>merge-parts</c>, <c>unit-ended</c>, <c>unit-date-too-early</c>,
    /// <c>unit-date-ahead</c>, and what <see cref="CreateUnit"/> refuses.
    /// </returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var (_, into, refusal) = await PrepareAsync(request, actor, cancellation);
        refusal ??= await db.SaveAsync(actor.Does("merge-units", request.LegalBasis), cancellation);
        return refusal is null ? into! : refusal;
    }

    private async Task<(Reorganisation Reorganisation, OrganisationUnit? Into, Refusal? Refusal)> PrepareAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var reorganisation = new Reorganisation(db, province, new UnitFile(db, province), request.On, request.LegalBasis);
        var refusal = actor.May(Permission.KeepUnits) ? UnitEnding.TooEarlyToTell(request.On, time.Today()) : new Refusal("not-allowed");
        foreach (var (code, version) in request.Parts)
            refusal ??= await reorganisation.AddEndingAsync(actor, code, version, cancellation);
        if (refusal is not null)
            return (reorganisation, null, refusal);
        var into = await reorganisation.SuccessorAsync(request.Into, reorganisation.Ending, cancellation);
        if (!into.Succeeded)
            return (reorganisation, null, into.Refusal);
        // Into a unit that goes on one part is enough; a new one made of a single part would be a change of name.
        if (reorganisation.Ending.Count < (reorganisation.IsNew(into.Value) ? 2 : 1))
            return (reorganisation, null, new Refusal("merge-parts"));
        return (reorganisation, into.Value, await reorganisation.ApplyAsync([into.Value], into.Value, SuccessionKind.Merged, cancellation));
    }
}
