using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Who heads a unit on a day, for papers that the head signs.</summary>
public sealed class UnitHeads(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>Null when nobody is known.</returns>
    public Task<UnitContact?> OfAsync(string unitCode, DateOnly day, CancellationToken cancellation = default) => db.UnitContacts.AsNoTracking()
        .Where(c => c.ProvinceId == province.Id && c.UnitCode == unitCode && c.Role == ContactRole.Head && c.From <= day && (c.To == null || c.To >= day))
        .OrderByDescending(c => c.Ordinal).FirstOrDefaultAsync(cancellation);
}
