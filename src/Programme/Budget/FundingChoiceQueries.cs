using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>The sources of money that plans in force name, to choose one in a form.</summary>
public sealed class FundingChoiceQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<IReadOnlyList<FundingChoice>> AllAsync(CancellationToken cancellation = default)
    {
        var found = await db.PlanFundingSources.Where(f => f.ProvinceId == province.Id && f.Until == null)
            .Join(db.Plans, f => new { f.ProvinceId, Id = f.PlanId }, p => new { p.ProvinceId, p.Id }, (f, p) => new { f.PlanId, Plan = p.Number ?? p.Title ?? p.Slug, f.Ordinal, f.Name })
            .OrderBy(f => f.Plan).ThenBy(f => f.PlanId).ThenBy(f => f.Ordinal).ToListAsync(cancellation);
        return found.ConvertAll(f => new FundingChoice(f.PlanId, f.Plan, f.Ordinal, f.Name));
    }
}
