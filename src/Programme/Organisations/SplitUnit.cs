using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>One unit becomes several, or others are parted off and it goes on. One of them is the main successor and takes the open work.</summary>
public sealed class SplitUnit(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Successors">New units, or units that exist by their code alone.</param>
    /// <param name="MainCode">Who takes the open work: one of the successors, or the unit's own code when it goes on.</param>
    /// <param name="On">First day of the new order.</param>
    public sealed record Request(string Code, int? Version, IReadOnlyList<NewUnit> Successors, string MainCode, DateOnly On, string? LegalBasis);

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
    /// The main successor; refuses <c>split-parts</c>, <c>split-main</c>, <c>merge-circle</c>, <c>unit-ended</c>, <c>unit-date-too-early</c>,
    /// <c>unit-date-ahead</c>, and what <see cref="CreateUnit"/> refuses.
    /// </returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var (_, main, refusal) = await PrepareAsync(request, actor, cancellation);
        refusal ??= await db.SaveAsync(actor.Does("split-unit", request.LegalBasis), cancellation);
        return refusal is null ? main! : refusal;
    }

    private async Task<(Reorganisation Reorganisation, OrganisationUnit? Main, Refusal? Refusal)> PrepareAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var file = new UnitFile(db, province);
        var reorganisation = new Reorganisation(db, province, file, request.On, request.LegalBasis);
        var opened = await file.OpenAsync(actor, request.Code, request.Version, cancellation);
        var goesOn = string.Equals(request.MainCode, request.Code, StringComparison.Ordinal);
        var refusal = opened.Refusal ?? UnitEnding.TooEarlyToTell(request.On, time.Today()) ?? opened.Value?.CannotChangeOn(request.On);
        if (refusal is null && !goesOn)
            refusal = await reorganisation.AddEndingAsync(actor, request.Code, request.Version, cancellation);
        var successors = new List<OrganisationUnit>();
        foreach (var successor in request.Successors)
        {
            if (refusal is not null)
                break;
            var found = await reorganisation.SuccessorAsync(successor, [opened.Value!], cancellation);
            refusal = found.Refusal;
            if (found.Succeeded)
                successors.Add(found.Value);
        }
        if (refusal is not null)
            return (reorganisation, null, refusal);
        if (successors.DistinctBy(u => u.Code).Count() != successors.Count || successors.Count < (goesOn ? 1 : 2))
            return (reorganisation, null, new Refusal("split-parts"));
        if (goesOn)
        {
            reorganisation.PartOff(opened.Value!, successors);
            return (reorganisation, opened.Value, null);
        }
        if (successors.Find(u => u.Code == request.MainCode) is not { } main)
            return (reorganisation, null, new Refusal("split-main"));
        return (reorganisation, main, await reorganisation.ApplyAsync(successors, main, SuccessionKind.Split, cancellation));
    }
}
