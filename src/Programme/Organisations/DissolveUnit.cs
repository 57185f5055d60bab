using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Organisations;

/// <summary>Ends a unit; another may take over its work, else what is open goes on the list "chưa giao".</summary>
public sealed class DissolveUnit(ProgrammeDb db, CurrentProvince province, TimeProvider time, WorkDesk desk)
{
    /// <param name="On">First day it is no more.</param>
    /// <param name="HeirCode">Who takes over its open work; null for nobody.</param>
    /// <param name="WithoutHeir">Said on purpose: nobody takes over. Needed when there is work to take over.</param>
    public sealed record Request(string Code, int? Version, DateOnly On, string Reason, string? HeirCode, bool WithoutHeir = false);

    /// <summary>What <see cref="RunAsync"/> would do; nothing is saved.</summary>
    public async Task<Outcome<ReorganisationPlan>> PreviewAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var (reorganisation, refusal) = await PrepareAsync(request, actor, cancellation);
        if (refusal is not null)
            return refusal;
        var plan = await reorganisation.DescribeAsync(cancellation);
        db.ChangeTracker.Clear();
        return plan;
    }

    /// <returns>
    /// Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>reason-needed</c>, <c>heir-needed</c>, <c>merge-circle</c>, <c>unit-ended</c>,
    /// <c>unit-date-too-early</c>, <c>unit-date-ahead</c>.
    /// </returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var (reorganisation, refusal) = await PrepareAsync(request, actor, cancellation);
        if (refusal is null && request.HeirCode is null)
            await ReleaseWorkAsync(reorganisation, request.Reason, actor, cancellation);
        refusal ??= await db.SaveAsync(actor.Does("dissolve-unit", request.Reason.Trim()), cancellation);
        return refusal is null ? reorganisation.Ending[0] : refusal;
    }

    private async Task<(Reorganisation Reorganisation, Refusal? Refusal)> PrepareAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var file = new UnitFile(db, province);
        var reorganisation = new Reorganisation(db, province, file, request.On, request.Reason);
        var refusal = await reorganisation.AddEndingAsync(actor, request.Code, request.Version, cancellation)
            ?? (string.IsNullOrWhiteSpace(request.Reason) ? new Refusal("reason-needed") : null)
            ?? UnitEnding.TooEarlyToTell(request.On, time.Today())
            ?? await HeirMissingAsync(reorganisation, request, cancellation);
        if (refusal is not null)
            return (reorganisation, refusal);
        var heir = request.HeirCode is { } code ? await file.OpenAsync(actor, code, null, cancellation) : null;
        refusal = heir?.Refusal ?? await reorganisation.ApplyAsync(heir is null ? [] : [heir.Value!], heir?.Value, SuccessionKind.TakenOver, cancellation);
        return (reorganisation, refusal);
    }

    // Before the end of a plan that counts on the unit somebody has to say to whom its work goes.
    private static async Task<Refusal?> HeirMissingAsync(Reorganisation reorganisation, Request request, CancellationToken cancellation)
    {
        if (request.HeirCode is not null || request.WithoutHeir)
            return null;
        var open = await (await reorganisation.OpenWorkAsync(cancellation)).CountAsync(cancellation);
        var plans = await reorganisation.RunningPlansAsync(cancellation);
        return open == 0 && plans.Count == 0 ? null : new Refusal("heir-needed", reorganisation.Ending[0].Name, UnitTexts.Number(open), UnitTexts.Number(plans.Count));
    }

    private async Task ReleaseWorkAsync(Reorganisation reorganisation, string reason, Actor actor, CancellationToken cancellation)
    {
        foreach (var entry in await (await reorganisation.OpenWorkAsync(cancellation)).Include(w => w.Notes).ToListAsync(cancellation))
        {
            // What a lead had asked of it is over: the lead asks somebody else.
            var kind = entry.Basis == WorkBasis.Asked ? WorkNoteKind.Ended : WorkNoteKind.Moved;
            var note = desk.NewNote(entry, kind, desk.Today, reason, actor);
            if (entry.Take(note) is null)
                db.WorkNotes.Add(note);
        }
    }
}
