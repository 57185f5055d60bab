using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Takes a list of agencies and communes into the programme; units already known stay as they are.</summary>
public sealed class ImportUnits(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>How many units were added.</returns>
    public async Task<int> RunAsync(IReadOnlyList<UnitRow> rows, CancellationToken cancellation = default)
    {
        var known = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => u.Code).ToListAsync(cancellation);
        var added = rows.Where(row => !known.Contains(row.Code, StringComparer.Ordinal)).DistinctBy(row => row.Code, StringComparer.Ordinal).ToList();
        db.Units.AddRange(added.Select(UnitOf));
        await db.SaveChangesAsync(cancellation);
        return added.Count;
    }

    private OrganisationUnit UnitOf(UnitRow row) => new()
    {
        ProvinceId = province.Id,
        Code = row.Code,
        Name = row.Name,
        NameKey = Slug.Of(row.Name),
        Kind = row.Kind,
        ParentCode = row.ParentCode,
        Names =
        [
            .. row.Aliases.Prepend(row.Name)
                .Select(name => new UnitName { ProvinceId = province.Id, UnitCode = row.Code, NameKey = Slug.Of(name), Name = name })
                .DistinctBy(name => name.NameKey, StringComparer.Ordinal),
        ],
    };
}
