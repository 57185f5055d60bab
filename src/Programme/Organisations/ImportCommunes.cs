using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>
/// Takes all communes, wards and special zones of a province from the country's list, and the province's people's committee above them when there is none;
/// communes of before become former names.
/// </summary>
public sealed class ImportCommunes(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="ProvinceCode">Code of the province in <see cref="CommuneList.Provinces"/>.</param>
    public sealed record Request(string ProvinceCode);

    /// <returns>The units that were added; those already known stay as they are. Refuses <c>not-allowed</c>, <c>province-unknown</c>.</returns>
    public async Task<Outcome<IReadOnlyList<OrganisationUnit>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        if (CommuneList.Provinces().FirstOrDefault(p => p.Code == request.ProvinceCode) is not { Name: { } name })
            return new Refusal("province-unknown", request.ProvinceCode);
        var known = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => new { u.Code, u.Kind }).ToListAsync(cancellation);
        var parent = known.Find(u => u.Kind == UnitKind.Province)?.Code ?? Found(request.ProvinceCode, name).Code;
        var added = CommuneList.Communes()
            .Where(c => c.ProvinceCode == request.ProvinceCode)
            .ExceptBy(known.Select(u => u.Code), c => c.Code, StringComparer.Ordinal)
            .Select(c => UnitOf(c, parent)).ToList();
        db.Units.AddRange(added);
        return await db.SaveAsync(actor.Does("import-communes"), cancellation) is { } refusal ? refusal : added;
    }

    private OrganisationUnit Found(string code, string name)
    {
        var (full, kind) = name.StartsWith("Thành phố ", StringComparison.Ordinal) ? ("thành phố " + name["Thành phố ".Length..], "thành phố") : ("tỉnh " + name, "tỉnh");
        var committee = OrganisationUnit.Found(province.Id, code, "Ủy ban nhân dân " + full, UnitKind.Province);
        foreach (var alias in new[] { "UBND " + full, "UBND " + kind, "Ủy ban nhân dân " + kind })
            committee.AddName(alias, UnitNameKind.Alias);
        db.Units.Add(committee);
        return committee;
    }

    private OrganisationUnit UnitOf(CommuneRow commune, string? parent)
    {
        var unit = OrganisationUnit.Found(province.Id, commune.Code, commune.Name, commune.Kind, parent, CommuneList.Since);
        foreach (var (name, place) in commune.Before)
            unit.AddName(name, UnitNameKind.Former, place, to: CommuneList.Since.AddDays(-1));
        return unit;
    }
}
