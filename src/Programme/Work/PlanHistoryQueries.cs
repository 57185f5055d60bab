using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>How a plan and its tasks came to be as they are.</summary>
public sealed class PlanHistoryQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<IReadOnlyList<VersionRow>> VersionsAsync(Guid planId, CancellationToken cancellation = default) =>
        await db.PlanVersions.Where(v => v.ProvinceId == province.Id && v.PlanId == planId).OrderBy(v => v.Number)
            .Select(v => new VersionRow(v.Number, v.DocumentNumber, v.IssuedOn, v.InForceFrom))
            .ToListAsync(cancellation);

    /// <summary>Every wording a task had, the one in force (or the last) first; empty when there is no such task.</summary>
    public async Task<IReadOnlyList<TaskWording>> WordingsAsync(Guid planId, int ordinal, CancellationToken cancellation = default)
    {
        var wordings = await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == ordinal)
            .OrderByDescending(t => t.Since)
            .Select(t => new TaskWording(
                t.Ordinal, t.Since, t.Until, t.Text, t.Group, t.Section, t.Product, t.Time.Text, t.Time.Kind,
                t.Agencies.Where(a => a.Role == AgencyRole.Lead).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name, a.UnitCode, null)).ToList(),
                t.Agencies.Where(a => a.Role == AgencyRole.Coordinate).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name, a.UnitCode, null)).ToList(),
                new PlaceRow(t.Place.Start, t.Place.End, t.Place.Page, t.Place.Confidence, t.Place.Rule, t.Since)))
            .ToListAsync(cancellation);
        var names = await SuccessorNames.LoadAsync(db, province, wordings.SelectMany(w => w.Lead.Concat(w.Coordinate)).Select(a => a.UnitCode), cancellation);
        return [.. wordings.Select(w => w with { Lead = names.Tell(w.Lead), Coordinate = names.Tell(w.Coordinate) })];
    }
}
