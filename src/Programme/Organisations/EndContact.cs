using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Records until when a person headed a unit or could be asked there.</summary>
public sealed class EndContact(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Ordinal">Of the person, see <see cref="UnitContact.Ordinal"/>.</param>
    public sealed record Request(string Code, int Version, int Ordinal, DateOnly LastDay);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>contact-unknown</c>, <c>contact-ends-too-early</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenAsync(actor, request.Code, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        var refusal = opened.Value.EndContact(request.Ordinal, request.LastDay) ?? await db.SaveAsync(actor.Does("end-contact"), cancellation);
        return refusal is null ? opened : refusal;
    }
}
