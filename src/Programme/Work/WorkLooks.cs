using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>
/// Tells which plans need looking at for work to open. What a look finds depends on the day, the plan's versions, the units and groups, and the
/// entries there are; all but the day is put into one basis, taken before the look, so that nothing changed meanwhile is overlooked.
/// </summary>
internal sealed class WorkLooks(ProgrammeDb db, CurrentProvince province, UnitDirectory units, DateOnly on)
{
    private readonly string unitsMark = units.Mark();
    private Dictionary<Guid, string> bases = [];

    /// <summary>Of the plans those that need a look, in the same order.</summary>
    public async Task<IReadOnlyList<Guid>> NeededAsync(IReadOnlyList<(Guid Id, int Version)> plans, CancellationToken cancellation)
    {
        // Every change of an entry raises its version; entries are never removed.
        var work = (await db.WorkEntries.Where(e => e.ProvinceId == province.Id).GroupBy(e => e.PlanId)
            .Select(g => new { g.Key, Count = g.Count(), Saves = g.Sum(e => (long)e.Version) }).ToListAsync(cancellation))
            .ToDictionary(w => w.Key, w => (w.Count, w.Saves));
        bases = plans.ToDictionary(p => p.Id, p =>
        {
            var (count, saves) = work.GetValueOrDefault(p.Id);
            return string.Create(CultureInfo.InvariantCulture, $"{p.Version}/{count}/{saves}/{unitsMark}");
        });
        var looks = await db.WorkLooks.AsNoTracking().Where(l => l.ProvinceId == province.Id).ToDictionaryAsync(l => l.PlanId, cancellation);
        return [.. plans.Select(p => p.Id).Where(id => !looks.TryGetValue(id, out var look) || !look.HoldsOn(on, bases[id]))];
    }

    /// <summary>Keeps that a look found nothing.</summary>
    /// <param name="inForce">First days of the plan's versions.</param>
    public async Task KeepAsync(Guid planId, IEnumerable<DateOnly> inForce, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var look = await db.WorkLooks.AsTracking().SingleOrDefaultAsync(l => l.ProvinceId == province.Id && l.PlanId == planId, cancellation);
        if (look is null)
            db.WorkLooks.Add(look = new WorkLook { ProvinceId = province.Id, PlanId = planId });
        look.Found(on, inForce.Concat(units.DaysOfChange()).Append(new DateOnly(on.Year + 1, 1, 1)).Where(day => day > on).Min(), bases[planId]);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            // Another server looked at the same moment and kept it.
        }
        db.ChangeTracker.Clear();
    }
}
