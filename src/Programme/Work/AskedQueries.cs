using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Whom the lead of a task may ask, and whom it has asked.</summary>
public sealed class AskedQueries(ProgrammeDb db, CurrentProvince province, WorkQueries work, TimeProvider time)
{
    /// <summary>Units of today that the task names to coordinate, members of named groups too.</summary>
    public async Task<IReadOnlyList<string>> NamedAsync(Guid entryId, CancellationToken cancellation = default)
    {
        var entry = await db.WorkEntries.AsNoTracking().SingleAsync(e => e.ProvinceId == province.Id && e.Id == entryId, cancellation);
        var agencies = await db.TaskAgencies.AsNoTracking()
            .Where(a => a.ProvinceId == province.Id && a.PlanId == entry.PlanId && a.TaskOrdinal == entry.TaskOrdinal && a.TaskSince == entry.TaskSince
                && a.Role == AgencyRole.Coordinate)
            .OrderBy(a => a.Ordinal).ToListAsync(cancellation);
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var today = time.Today();
        return [.. agencies.SelectMany(a => CodesOf(a, units, today)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The entries that were asked for, of the same task and year.</summary>
    public async Task<IReadOnlyList<WorkRow>> AskedAsync(Guid entryId, CancellationToken cancellation = default)
    {
        var entry = await db.WorkEntries.AsNoTracking().SingleAsync(e => e.ProvinceId == province.Id && e.Id == entryId, cancellation);
        var all = await work.OfTaskAsync(entry.PlanId, entry.TaskOrdinal, cancellation);
        return [.. all.Where(r => r.Basis == WorkBasis.Asked && r.Year == entry.Year)];
    }

    private static IEnumerable<string> CodesOf(TaskAgency agency, UnitDirectory units, DateOnly today)
    {
        if (agency.GroupCode is { } group)
            return units.MembersAt(group, today).Select(u => u.Code);
        var code = agency.UnitCode ?? units.Resolve(agency.Name, today).Unit?.Code;
        return code is null ? [] : [WorkDesk.HeirOf(units, code)];
    }
}
