using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Creates the departments and bodies that provinces usually have, so that nobody types their names; known ones stay as they are.</summary>
public sealed class CreateUsualUnits(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Codes">Codes of <see cref="CommuneList.UsualUnits"/>.</param>
    public sealed record Request(IReadOnlyCollection<string> Codes);

    /// <returns>The units that were added; refuses <c>no-units-chosen</c> and as <see cref="ImportUnits"/>.</returns>
    public async Task<Outcome<IReadOnlyList<OrganisationUnit>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var chosen = CommuneList.UsualUnits().Select(u => u.Row).Where(row => request.Codes.Contains(row.Code, StringComparer.Ordinal)).ToList();
        if (chosen.Count == 0)
            return new Refusal("no-units-chosen");
        var known = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => new { u.Code, u.Kind, u.Name, u.IsStanding }).ToListAsync(cancellation);
        var top = known.Find(u => u.Kind == UnitKind.Province)?.Code;
        var names = known.Select(u => Slug.Of(u.Name)).ToHashSet(StringComparer.Ordinal);
        var rows = chosen.Where(row => !names.Contains(Slug.Of(row.Name)))
            .Select(row => row with { ParentCode = top, IsStanding = row.IsStanding && !known.Exists(u => u.IsStanding) });
        return await new ImportUnits(db, province).RunAsync(new ImportUnits.Request([.. rows]), actor, cancellation);
    }
}
