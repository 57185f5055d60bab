using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Whose work a unit of today holds: its own and that of all it took over. Looked up once in a request, however many lists of a page ask.</summary>
public sealed class HeldUnits(ProgrammeDb db, CurrentProvince province)
{
    private readonly Dictionary<string, List<string>> known = new(StringComparer.Ordinal);

    /// <returns>Codes; none for a unit that another stands for today.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(string unitCode, CancellationToken cancellation = default)
    {
        if (known.TryGetValue(unitCode, out var held))
            return held;
        held = await db.Units.Where(u => u.ProvinceId == province.Id && u.HeirCode == unitCode).Select(u => u.Code).ToListAsync(cancellation);
        return known[unitCode] = held;
    }
}
