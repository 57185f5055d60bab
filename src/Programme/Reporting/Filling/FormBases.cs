using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Finds what the form of a report asks.</summary>
public sealed class FormBases(ProgrammeDb db, CurrentProvince province, HeldUnits held)
{
    /// <param name="report">Needs none of its parts.</param>
    public async Task<FormBasis> OfAsync(Report report, CancellationToken cancellation = default)
    {
        var period = await db.ReportingPeriods.AsNoTracking().Include(p => p.Questions)
            .SingleAsync(p => p.ProvinceId == province.Id && p.Id == report.PeriodId, cancellation);
        var work = period.AsksWork ? await WorkAsync(await EntriesAsync(period, report, cancellation), cancellation) : [];
        return new FormBasis(period, work, await AskedAsync(period, report, cancellation));
    }

    /// <summary>Codes of the unit and of all whose work it took over.</summary>
    public async Task<IReadOnlyList<string>> CodesOfAsync(string unitCode, CancellationToken cancellation)
    {
        var heir = await db.Units.Where(u => u.ProvinceId == province.Id && u.Code == unitCode).Select(u => u.HeirCode).SingleOrDefaultAsync(cancellation) ?? unitCode;
        return [.. (await held.OfAsync(heir, cancellation)).Append(unitCode).Distinct(StringComparer.Ordinal)];
    }

    // What was handed in tells of the work it told of then, whatever is given or moved afterwards; before, of what is owed now.
    private async Task<IQueryable<WorkEntry>> EntriesAsync(ReportingPeriod period, Report report, CancellationToken cancellation)
    {
        if (report.FirstSubmittedAt is null)
        {
            var codes = await CodesOfAsync(report.UnitCode, cancellation);
            return db.WorkEntries.OwedIn(period).Where(e => codes.Contains(e.UnitCode!));
        }
        var keys = await db.ReportFields.Where(f => f.ProvinceId == province.Id && f.ReportId == report.Id).Select(f => f.Key).ToListAsync(cancellation);
        var told = keys.Select(k => ReportKeys.WorkOf(k)?.EntryId).OfType<Guid>().Distinct().ToList();
        return db.WorkEntries.Where(e => e.ProvinceId == province.Id && told.Contains(e.Id));
    }

    private async Task<IReadOnlyList<OwedWork>> WorkAsync(IQueryable<WorkEntry> entries, CancellationToken cancellation) =>
        await (
            from entry in entries
            join task in db.PlannedTasks
                on new { entry.ProvinceId, entry.PlanId, Ordinal = entry.TaskOrdinal, Since = entry.TaskSince }
                equals new { task.ProvinceId, task.PlanId, task.Ordinal, task.Since }
            join plan in db.Plans on new { entry.ProvinceId, Id = entry.PlanId } equals new { plan.ProvinceId, plan.Id }
            orderby entry.DueOn, entry.PlanId, entry.TaskOrdinal, entry.Id
            select new OwedWork
            {
                EntryId = entry.Id,
                PlanId = entry.PlanId,
                PlanSlug = plan.Slug,
                PlanName = plan.Number ?? plan.Title ?? plan.Slug,
                TaskOrdinal = entry.TaskOrdinal,
                Text = task.Text,
                Product = task.Product,
                DueOn = entry.DueOn,
                IsContinuous = entry.Rule == DueRule.Continuous,
                StartedOn = entry.StartedOn,
                ReportedOn = entry.ReportedOn,
                DoneOn = entry.DoneOn,
                EndedOn = entry.EndedOn,
            }).ToListAsync(cancellation);

    // Groups and renamed units need the whole directory; a question for a kind of units or for all of them does not.
    private async Task<IReadOnlyList<ReportQuestion>> AskedAsync(ReportingPeriod period, Report report, CancellationToken cancellation)
    {
        var ordered = period.Questions.OrderBy(q => q.Ordinal).ToList();
        if (ordered.TrueForAll(q => q.AskedOf.Count == 0))
            return ordered;
        if (ordered.TrueForAll(q => q.AskedOf.All(word => word.StartsWith(AskedUnits.Kind, StringComparison.Ordinal))))
        {
            var kind = await db.Units.Where(u => u.ProvinceId == province.Id && u.Code == report.UnitCode).Select(u => (UnitKind?)u.Kind).SingleOrDefaultAsync(cancellation);
            return [.. ordered.Where(q => q.AskedOf.Count == 0 || (kind is { } own && q.AskedOf.Contains(AskedUnits.Of(own))))];
        }
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var day = VietnamTime.DayOf(report.OpenedAt);
        return [.. ordered.Where(q => q.AskedOf.Count == 0 || AskedUnits.On(q.AskedOf, units, day).Contains(report.UnitCode))];
    }
}
