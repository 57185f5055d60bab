using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Makes a unit the standing agency of the programme (cơ quan thường trực): on its list lands work that nobody was named for.</summary>
public sealed class NameStandingAgency(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="LegalBasis">The document it rests on; goes into the journal as reason.</param>
    public sealed record Request(string Code, string? LegalBasis);

    /// <returns>The standing agency; refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>unit-ended</c>, <c>unit-standing-same</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenAsync(actor, request.Code, null, cancellation);
        if (!opened.Succeeded)
            return opened;
        var unit = opened.Value;
        if (unit.To is { } last)
            return new Refusal("unit-ended", unit.Name, UnitTexts.Day(last));
        if (unit.IsStanding)
            return new Refusal("unit-standing-same", unit.Name);
        foreach (var before in await db.Units.Where(u => u.ProvinceId == province.Id && u.IsStanding).ToListAsync(cancellation))
            before.CeaseToStand();
        unit.BecomeStanding();
        return await db.SaveAsync(actor.Does("name-standing-agency", request.LegalBasis), cancellation) is { } refusal ? refusal : unit;
    }
}
