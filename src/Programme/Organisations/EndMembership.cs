using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Records until when a unit belonged to a group by name.</summary>
public sealed class EndMembership(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Ordinal">Of the membership, see <see cref="GroupMember.Ordinal"/>.</param>
    public sealed record Request(string GroupCode, int Version, int Ordinal, DateOnly LastDay);

    /// <returns>Refuses <c>not-allowed</c>, <c>group-unknown</c>, <c>changed-meanwhile</c>, <c>member-unknown</c>, <c>member-ends-too-early</c>.</returns>
    public async Task<Outcome<UnitGroup>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenGroupAsync(actor, request.GroupCode, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        var refusal = opened.Value.EndMembership(request.Ordinal, request.LastDay) ?? await db.SaveAsync(actor.Does("end-membership"), cancellation);
        return refusal is null ? opened : refusal;
    }
}
