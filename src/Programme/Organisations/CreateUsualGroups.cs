using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Creates the groups whose names most plans use; groups already there stay as they are.</summary>
public sealed class CreateUsualGroups(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>The groups that were added; refuses <c>not-allowed</c>.</returns>
    public async Task<Outcome<IReadOnlyList<UnitGroup>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        var known = await db.UnitGroups.Where(g => g.ProvinceId == province.Id).Select(g => g.NameKey).ToListAsync(cancellation);
        var added = CommuneList.UsualGroups().Select(g => UnitGroup.Found(province.Id, g.Name, g.Aliases, g.Kinds))
            .ExceptBy(known, g => g.NameKey, StringComparer.Ordinal).ToList();
        db.UnitGroups.AddRange(added);
        return await db.SaveAsync(actor.Does("create-usual-groups"), cancellation) is { } refusal ? refusal : added;
    }
}
