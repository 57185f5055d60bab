using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Who stands behind account ids that other records keep; names change and can be erased, so nobody else keeps them.</summary>
public sealed class AccountNames(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>The names that are known; Xanh itself among them when it is asked for.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(IEnumerable<Guid> accounts, CancellationToken cancellation = default)
    {
        var asked = accounts.Distinct().ToList();
        var names = await db.Accounts.Where(a => a.ProvinceId == province.Id && asked.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.FullName, cancellation);
        if (asked.Contains(Guid.Empty))
            names[Guid.Empty] = Actor.Xanh.Name;
        return names;
    }
}
