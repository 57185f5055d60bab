using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Takes a list of agencies and communes into the programme; units already known stay as they are.</summary>
public sealed class ImportUnits(ProgrammeDb db, CurrentProvince province)
{
    public sealed record Request(IReadOnlyList<UnitRow> Rows);

    /// <returns>The units that were added; refuses <c>not-allowed</c>.</returns>
    public async Task<Outcome<IReadOnlyList<OrganisationUnit>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        var known = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => u.Code).ToListAsync(cancellation);
        var added = request.Rows.ExceptBy(known, row => row.Code, StringComparer.Ordinal).Select(UnitOf).ToList();
        db.Units.AddRange(added);
        if (await db.SaveAsync(actor.Does("import-units"), cancellation) is { } refusal)
            return refusal;
        return added;
    }

    private OrganisationUnit UnitOf(UnitRow row)
    {
        var unit = OrganisationUnit.Found(province.Id, row.Code, row.Name, UnitKinds.Of(row.Kind), row.ParentCode, isStanding: row.IsStanding);
        foreach (var alias in row.Aliases)
            unit.AddName(alias, UnitNameKinds.OfAlias(alias));
        return unit;
    }
}
