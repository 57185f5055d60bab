using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Takes a name away that was remembered by mistake; official names stay.</summary>
public sealed class RemoveAlias(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Ordinal">Of the name, see <see cref="UnitName.Ordinal"/>.</param>
    public sealed record Request(string Code, int Version, int Ordinal);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>unit-name-unknown</c>, <c>unit-name-own</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenAsync(actor, request.Code, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        var refusal = opened.Value.RemoveName(request.Ordinal) ?? await db.SaveAsync(actor.Does("remove-alias"), cancellation);
        return refusal is null ? opened : refusal;
    }
}
