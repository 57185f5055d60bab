using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Gives a unit another official name from a day on; it keeps its code, and the name of before still finds it.</summary>
public sealed class RenameUnit(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Version">See <see cref="IVersioned"/>: what the actor was shown.</param>
    /// <param name="LegalBasis">The document it rests on; goes into the journal as reason.</param>
    public sealed record Request(string Code, int Version, string Name, DateOnly On, string? LegalBasis);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>unit-name-needed</c>, <c>unit-name-same</c>, <c>unit-name-taken</c>, <c>unit-ended</c>, <c>unit-date-too-early</c>, <c>unit-date-ahead</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var file = new UnitFile(db, province);
        var opened = await file.OpenAsync(actor, request.Code, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        var (unit, name) = (opened.Value, request.Name.Trim());
        if (name.Length == 0)
            return new Refusal("unit-name-needed");
        var refusal = UnitEnding.TooEarlyToTell(request.On, time.Today())
            ?? await file.NameTakenAsync(name, unit.Code, cancellation)
            ?? unit.Rename(name, request.On)
            ?? await db.SaveAsync(actor.Does("rename-unit", request.LegalBasis), cancellation);
        return refusal is null ? unit : refusal;
    }
}
