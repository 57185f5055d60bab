using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>The views an account keeps.</summary>
public sealed class SavedViewQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<IReadOnlyList<SavedView>> OfAsync(Actor actor, CancellationToken cancellation = default) =>
        await db.SavedViews.AsNoTracking().Where(v => v.ProvinceId == province.Id && v.AccountId == actor.Id)
            .OrderBy(v => v.SavedAt).ThenBy(v => v.Id).ToListAsync(cancellation);
}
