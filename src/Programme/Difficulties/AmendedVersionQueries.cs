using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Difficulties;

/// <summary>The versions that amended plans, to choose one in a form; the latest first.</summary>
public sealed class AmendedVersionQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<IReadOnlyList<AmendedVersion>> AllAsync(CancellationToken cancellation = default)
    {
        var found = await db.PlanVersions.Where(v => v.ProvinceId == province.Id && v.Number > 1)
            .Join(db.Plans, v => new { v.ProvinceId, Id = v.PlanId }, p => new { p.ProvinceId, p.Id }, (v, p) => new { v.PlanId, Plan = p.Number ?? p.Title ?? p.Slug, v.Number, v.DocumentNumber, v.InForceFrom })
            .OrderByDescending(v => v.InForceFrom).ThenBy(v => v.Plan).ThenByDescending(v => v.Number).ToListAsync(cancellation);
        return found.ConvertAll(v => new AmendedVersion(v.PlanId, v.Plan, v.Number, v.DocumentNumber, v.InForceFrom));
    }
}
