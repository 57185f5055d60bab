using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Ends a unit; another may take over its work.</summary>
public sealed class DissolveUnit(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="On">First day it is no more.</param>
    /// <param name="HeirCode">Who takes over its open work; null for nobody.</param>
    public sealed record Request(string Code, int? Version, DateOnly On, string Reason, string? HeirCode);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>reason-needed</c>, <c>merge-circle</c>, <c>unit-ended</c>, <c>unit-date-too-early</c>, <c>unit-date-ahead</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var file = new UnitFile(db, province);
        var reorganisation = new Reorganisation(db, province, file, request.On, request.Reason);
        var refusal = await reorganisation.AddEndingAsync(actor, request.Code, request.Version, cancellation)
            ?? (string.IsNullOrWhiteSpace(request.Reason) ? new Refusal("reason-needed") : null)
            ?? UnitEnding.TooEarlyToTell(request.On, time.Today());
        if (refusal is not null)
            return refusal;
        var heir = request.HeirCode is { } code ? await file.OpenAsync(actor, code, null, cancellation) : null;
        refusal = heir?.Refusal
            ?? await reorganisation.ApplyAsync(heir is null ? [] : [heir.Value!], heir?.Value, SuccessionKind.TakenOver, cancellation)
            ?? await db.SaveAsync(actor.Does("dissolve-unit", request.Reason.Trim()), cancellation);
        return refusal is null ? reorganisation.Ending[0] : refusal;
    }
}
