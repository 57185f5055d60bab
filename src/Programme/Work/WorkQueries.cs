using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>What is asked about work that is owed, as it stands today.</summary>
public sealed class WorkQueries(ProgrammeDb db, CurrentProvince province, HeldUnits held, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page; null for all.</param>
    /// <param name="counted">How many there are, where the caller knows.</param>
    public async Task<WorkPage> ListAsync(WorkFilter filter, WorkOrder order, int skip = 0, int? take = null, int? counted = null, CancellationToken cancellation = default)
    {
        var entries = await EntriesAsync(filter, cancellation);
        var words = await TaskWords.LoadAsync(db, province, filter.Search, cancellation);
        var found = Narrow(Joined(entries, words), filter);
        var total = counted ?? await Counted(entries, words, filter).CountAsync(cancellation);
        if (total == 0)
            return new WorkPage([], 0);
        // Beyond the end the last page is shown.
        var from = take is { } size && skip >= total && total > 0 ? (total - 1) / size * size : skip;
        var page = Ordered(found, order).Skip(from);
        return new WorkPage(await Rows(take is { } most ? page.Take(most) : page).ToListAsync(cancellation), total);
    }

    public async Task<WorkCounts> CountAsync(WorkFilter filter, CancellationToken cancellation = default)
    {
        var today = Today;
        var words = await TaskWords.LoadAsync(db, province, filter.Search, cancellation);
        var counts = await Counted(await EntriesAsync(filter, cancellation), words, filter).GroupBy(_ => 1).Select(g => new
        {
            Total = g.Count(),
            Unassigned = g.Count(e => e.UnitCode == null && e.EndedOn == null),
            Ended = g.Count(e => e.EndedOn != null),
            Reported = g.Count(e => e.EndedOn == null && e.Rule == DueRule.Continuous && e.ReportedOn != null),
            NotReported = g.Count(e => e.EndedOn == null && e.Rule == DueRule.Continuous && e.ReportedOn == null),
            NotReportedLate = g.Count(e => e.EndedOn == null && e.Rule == DueRule.Continuous && e.ReportedOn == null && e.DueOn < today),
            InTime = g.Count(e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn <= e.DueOn),
            Late = g.Count(e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn > e.DueOn),
            Overdue = g.Count(e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn == null && e.DueOn < today),
            UnderWay = g.Count(e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn == null && e.DueOn >= today && e.StartedOn != null),
        }).SingleOrDefaultAsync(cancellation);
        if (counts is null)
            return WorkCounts.None;
        var rest = counts.Total - counts.Ended - counts.Reported - counts.NotReported - counts.InTime - counts.Late - counts.Overdue - counts.UnderWay;
        return new WorkCounts(
            counts.Total, counts.Overdue + counts.NotReportedLate, counts.Unassigned, rest, counts.UnderWay, counts.InTime, counts.Late,
            counts.Overdue, counts.Ended, counts.Reported, counts.NotReported);
    }

    /// <summary>Counted by indexes: a coordinator's first page asks for it among tens of thousands of entries.</summary>
    public async Task<WorkAttention> AttentionAsync(CancellationToken cancellation = default) => new(
        await Own().CountAsync(e => e.UnitCode == null && e.EndedOn == null, cancellation),
        await Own().CountAsync(WorkStates.IsLate(Today), cancellation));

    public Task<WorkRow?> FindAsync(Guid id, CancellationToken cancellation = default) =>
        Rows(Joined(Own().Where(e => e.Id == id))).SingleOrDefaultAsync(cancellation);

    /// <summary>Every entry of one task, by year and unit.</summary>
    public async Task<IReadOnlyList<WorkRow>> OfTaskAsync(Guid planId, int ordinal, CancellationToken cancellation = default) =>
        await Rows(Joined(Own().Where(e => e.PlanId == planId && e.TaskOrdinal == ordinal))
                .OrderBy(j => j.Entry.Year).ThenBy(j => j.Entry.Basis == WorkBasis.Asked).ThenBy(j => j.Entry.UnitCode).ThenBy(j => j.Entry.GivenTo))
            .ToListAsync(cancellation);

    /// <summary>Reporting years with work, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(Guid planId, CancellationToken cancellation = default) =>
        await Own().Where(e => e.PlanId == planId).Select(e => e.Year == WorkEntry.Once ? e.DueOn.Year : e.Year)
            .Distinct().OrderByDescending(y => y).ToListAsync(cancellation);

    // Tasks are looked at only where the filter asks about them: counting thousands of entries then reads no texts.
    private IQueryable<WorkEntry> Counted(IQueryable<WorkEntry> entries, TaskWords words, WorkFilter filter) =>
        filter.Time is null && words.IsEmpty ? entries : Narrow(Joined(entries, words), filter).Select(j => j.Entry);

    private IQueryable<WorkEntry> Own() => db.WorkEntries.Where(e => e.ProvinceId == province.Id);

    private async Task<IQueryable<WorkEntry>> EntriesAsync(WorkFilter filter, CancellationToken cancellation)
    {
        var today = Today;
        var entries = Own();
        if (filter.PlanId is { } plan)
            entries = entries.Where(e => e.PlanId == plan);
        if (filter.UnitCode is { } unit)
        {
            var codes = await held.OfAsync(unit, cancellation);
            entries = entries.Where(e => codes.Contains(e.UnitCode!));
        }
        if (filter.Status is { } status)
            entries = entries.Where(WorkStates.Is(status, today));
        if (filter.Late)
            entries = entries.Where(WorkStates.IsLate(today));
        if (filter.Open)
            entries = entries.Where(WorkStates.IsOpen());
        if (filter.Basis is { } basis)
            entries = entries.Where(e => e.Basis == basis);
        if (filter.Year is { } year)
            entries = entries.Where(e => e.Year == year || (e.Year == WorkEntry.Once && e.DueOn.Year == year));
        return entries;
    }

    private IQueryable<JoinedWork> Joined(IQueryable<WorkEntry> entries, TaskWords? words = null) =>
        from entry in entries
        join task in words is null ? db.PlannedTasks : words.Narrow(db.PlannedTasks)
            on new { entry.ProvinceId, entry.PlanId, Ordinal = entry.TaskOrdinal, Since = entry.TaskSince }
            equals new { task.ProvinceId, task.PlanId, task.Ordinal, task.Since }
        join plan in db.Plans on new { entry.ProvinceId, Id = entry.PlanId } equals new { plan.ProvinceId, plan.Id }
        select new JoinedWork { Entry = entry, Task = task, Plan = plan };

    private static IQueryable<JoinedWork> Narrow(IQueryable<JoinedWork> work, WorkFilter filter) =>
        filter.Time is { } kind ? work.Where(j => j.Task.Time.Kind == kind) : work;

    private IQueryable<JoinedWork> Ordered(IQueryable<JoinedWork> work, WorkOrder order)
    {
        var today = Today;
        return order switch
        {
            WorkOrder.Group => work.OrderBy(j => j.Entry.TaskOrdinal).ThenBy(j => j.Entry.Year).ThenBy(j => j.Entry.UnitCode).ThenBy(j => j.Entry.Id),
            WorkOrder.Agency => work.OrderBy(j => j.Entry.UnitCode != null).ThenBy(j => j.Entry.UnitCode).ThenBy(j => j.Entry.DueOn)
                .ThenBy(j => j.Entry.TaskOrdinal).ThenBy(j => j.Entry.Id),
            _ => work
                .OrderBy(j => j.Entry.EndedOn != null || (j.Entry.Rule == DueRule.Continuous ? j.Entry.ReportedOn != null : j.Entry.DoneOn != null)
                    ? 2 : j.Entry.DueOn < today ? 0 : 1)
                .ThenBy(j => j.Entry.DueOn).ThenBy(j => j.Entry.PlanId).ThenBy(j => j.Entry.TaskOrdinal).ThenBy(j => j.Entry.Id),
        };
    }

    private static IQueryable<WorkRow> Rows(IQueryable<JoinedWork> work) => work.Select(j => new WorkRow
    {
        Id = j.Entry.Id,
        PlanId = j.Entry.PlanId,
        PlanSlug = j.Plan.Slug,
        PlanName = j.Plan.Number ?? j.Plan.Title ?? j.Plan.Slug,
        TaskOrdinal = j.Entry.TaskOrdinal,
        Text = j.Task.Text,
        Group = j.Task.Group,
        Product = j.Task.Product,
        TimeText = j.Task.Time.Text,
        TimeKind = j.Task.Time.Kind,
        Year = j.Entry.Year,
        UnitCode = j.Entry.UnitCode,
        Basis = j.Entry.Basis,
        AskedBy = j.Entry.AskedBy,
        DueOn = j.Entry.DueOn,
        Rule = j.Entry.Rule,
        StartedOn = j.Entry.StartedOn,
        ReportedOn = j.Entry.ReportedOn,
        DoneOn = j.Entry.DoneOn,
        EndedOn = j.Entry.EndedOn,
        EndReason = j.Entry.EndReason,
        Version = j.Entry.Version,
    });

    private sealed class JoinedWork
    {
        public required WorkEntry Entry { get; init; }

        public required PlannedTask Task { get; init; }

        public required Plan Plan { get; init; }
    }
}
