using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>What is asked about budget lines and their entries. Sums are sums of whole đồng: exact.</summary>
public sealed class BudgetQueries(ProgrammeDb db, CurrentProvince province, HeldUnits held, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>The latest year first, then by unit, source and name.</summary>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page; null for all.</param>
    public async Task<BudgetPage> ListAsync(BudgetFilter filter, int skip = 0, int? take = null, CancellationToken cancellation = default)
    {
        var found = await NarrowAsync(filter, cancellation);
        var sums = await SumAsync(found, cancellation);
        // Beyond the end the last page is shown.
        var from = take is { } size && skip >= sums.Lines && sums.Lines > 0 ? (sums.Lines - 1) / size * size : skip;
        var page = found.OrderByDescending(l => l.Year).ThenBy(l => l.EndedOn != null).ThenBy(l => l.UnitCode).ThenBy(l => l.Source).ThenBy(l => l.SearchText).ThenBy(l => l.Id).Skip(from);
        return new BudgetPage(await Rows(take is { } most ? page.Take(most) : page).ToListAsync(cancellation), sums);
    }

    /// <summary>The lines of a unit in a budget year, for its report.</summary>
    /// <param name="unitCode">A unit of today: lines of its predecessors are its own.</param>
    /// <param name="at">With the sums of the entries written up to this moment; null for now.</param>
    public async Task<IReadOnlyList<BudgetRow>> OfUnitAsync(string unitCode, int year, DateTimeOffset? at = null, CancellationToken cancellation = default)
    {
        var rows = (await ListAsync(new BudgetFilter { UnitCode = unitCode, Year = year }, cancellation: cancellation)).Rows;
        return at is { } moment ? await BudgetThen.OfAsync(db, province, rows, moment, cancellation) : [.. rows.Where(l => l.EndedOn is null)];
    }

    /// <summary>Sums by unit of today, source, year or task; the greatest request first, years the latest first.</summary>
    public async Task<IReadOnlyList<BudgetTotal>> TotalsAsync(BudgetFilter filter, BudgetTotalBy by, CancellationToken cancellation = default)
    {
        var found = (await NarrowAsync(filter, cancellation)).Where(l => l.EndedOn == null);
        if (by == BudgetTotalBy.Task)
            return await TaskTotalsAsync(found, cancellation);
        var sums = await found.GroupBy(l => new { l.UnitCode, l.Source, l.Year })
            .Select(g => new { g.Key.UnitCode, g.Key.Source, g.Key.Year, Lines = g.Count(), Requested = g.Sum(l => l.Requested), Allotted = g.Sum(l => l.Allotted), Disbursed = g.Sum(l => l.Disbursed) })
            .ToListAsync(cancellation);
        var heirs = by == BudgetTotalBy.Unit ? await db.Units.Where(u => u.ProvinceId == province.Id).ToDictionaryAsync(u => u.Code, u => u.HeirCode, cancellation) : [];
        var totals = sums
            .GroupBy(
                s => by switch
                {
                    BudgetTotalBy.Unit => heirs.GetValueOrDefault(s.UnitCode, s.UnitCode),
                    BudgetTotalBy.Source => s.Source,
                    _ => s.Year.ToString(CultureInfo.InvariantCulture),
                },
                StringComparer.Ordinal)
            .Select(g => new BudgetTotal(g.Key, g.Aggregate(BudgetSums.None, (sum, s) => sum + new BudgetSums(s.Lines, s.Requested, s.Allotted, s.Disbursed))));
        return by == BudgetTotalBy.Year
            ? [.. totals.OrderByDescending(t => t.Key, StringComparer.Ordinal)]
            : [.. totals.OrderByDescending(t => t.Sums.Requested).ThenBy(t => t.Key, StringComparer.Ordinal)];
    }

    /// <summary>How many lines were overspent, and how many tasks passed their day before money was allotted.</summary>
    public async Task<(int Overspent, int TooLate)> AttentionAsync(BudgetFilter filter, CancellationToken cancellation = default) => (
        await (await NarrowAsync(filter with { Overspent = true }, cancellation)).CountAsync(cancellation),
        await (await NarrowAsync(filter with { TooLate = true }, cancellation)).CountAsync(cancellation));

    /// <summary>Budget years with lines, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellation = default) =>
        await Own().Select(l => l.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellation);

    /// <returns>Null when there is none. Who may see it is for the caller to ask, see <see cref="BudgetRights"/>.</returns>
    public async Task<BudgetDetails?> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        if (await Rows(Own().Where(l => l.Id == id)).SingleOrDefaultAsync(cancellation) is not { } row)
            return null;
        var entries = await db.BudgetEntries.AsNoTracking().Include(e => e.Files).Where(e => e.ProvinceId == province.Id && e.LineId == id)
            .OrderByDescending(e => e.On).ThenByDescending(e => e.WrittenAt).ThenByDescending(e => e.Id).ToListAsync(cancellation);
        var writers = entries.Select(e => e.WrittenBy).Distinct().ToList();
        var names = await db.Accounts.Where(a => a.ProvinceId == province.Id && writers.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.FullName, cancellation);
        var taken = entries.Where(e => e.CounterOf is not null).ToLookup(e => e.CounterOf!.Value, e => e.Amount);
        return new BudgetDetails(row, entries.ConvertAll(e => new BudgetEntryRow(
            e.Id, e.Step, e.Amount, e.CounterOf is null ? e.Amount + taken[e.Id].Sum() : 0, e.On, e.DocumentNumber, e.Note, e.CounterOf, e.OverspendReason,
            e.WrittenAt, e.WrittenBy, names.GetValueOrDefault(e.WrittenBy), e.WriterUnit,
            [.. e.Files.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Id).Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest))])));
    }

    /// <returns>The file and the unit of its line; null when there is none.</returns>
    public async Task<(FileRow File, string UnitCode)?> FileAsync(Guid id, CancellationToken cancellation = default) =>
        await db.BudgetFiles.Where(f => f.ProvinceId == province.Id && f.Id == id)
            .Join(Own(), f => f.LineId, l => l.Id, (f, l) => new { File = new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest), l.UnitCode })
            .SingleOrDefaultAsync(cancellation) is { } found ? (found.File, found.UnitCode) : null;

    private static async Task<BudgetSums> SumAsync(IQueryable<BudgetLine> lines, CancellationToken cancellation) =>
        await lines.GroupBy(_ => 1).Select(g => new { Lines = g.Count(), Requested = g.Sum(l => l.Requested), Allotted = g.Sum(l => l.Allotted), Disbursed = g.Sum(l => l.Disbursed) })
            .SingleOrDefaultAsync(cancellation) is { } sums
            ? new BudgetSums(sums.Lines, sums.Requested, sums.Allotted, sums.Disbursed)
            : BudgetSums.None;

    private async Task<IReadOnlyList<BudgetTotal>> TaskTotalsAsync(IQueryable<BudgetLine> lines, CancellationToken cancellation)
    {
        var sums = await lines.GroupBy(l => new { l.PlanId, l.TaskOrdinal })
            .Select(g => new { g.Key.PlanId, g.Key.TaskOrdinal, Lines = g.Count(), Requested = g.Sum(l => l.Requested), Allotted = g.Sum(l => l.Allotted), Disbursed = g.Sum(l => l.Disbursed) })
            .ToListAsync(cancellation);
        var plans = sums.Select(s => s.PlanId).OfType<Guid>().Distinct().ToList();
        var tasks = (await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && plans.Contains(t.PlanId))
            .Join(db.Plans, t => new { t.ProvinceId, Id = t.PlanId }, p => new { p.ProvinceId, p.Id }, (t, p) => new { t.PlanId, t.Ordinal, t.Since, t.Text, p.Slug, Name = p.Number ?? p.Title ?? p.Slug })
            .ToListAsync(cancellation)).GroupBy(t => (t.PlanId, t.Ordinal)).ToDictionary(g => g.Key, g => g.MaxBy(t => t.Since)!);
        return
        [
            .. sums.GroupBy(s => s is { PlanId: { } plan, TaskOrdinal: { } ordinal } ? (plan, ordinal) : ((Guid, int)?)null)
                .Select(g => (Task: g.Key, Sums: g.Aggregate(BudgetSums.None, (sum, s) => sum + new BudgetSums(s.Lines, s.Requested, s.Allotted, s.Disbursed))))
                .Select(g => g.Task is { } key && tasks.GetValueOrDefault(key) is { } task
                    ? new BudgetTotal(string.Create(CultureInfo.InvariantCulture, $"{task.Slug}/{task.Ordinal}"), g.Sums, key, task.Text, task.Slug, task.Name)
                    : new BudgetTotal("", g.Sums))
                .OrderByDescending(t => t.Sums.Requested).ThenBy(t => t.Key, StringComparer.Ordinal),
        ];
    }

    private IQueryable<BudgetLine> Own() => db.BudgetLines.Where(l => l.ProvinceId == province.Id);

    private async Task<IQueryable<BudgetLine>> NarrowAsync(BudgetFilter filter, CancellationToken cancellation)
    {
        var (found, today) = (Own(), Today);
        if (filter.UnitCode is { } unit)
        {
            var codes = await held.OfAsync(unit, cancellation);
            found = found.Where(l => codes.Contains(l.UnitCode));
        }
        if (filter.Year is { } year)
            found = found.Where(l => l.Year == year);
        if (filter.Source is { } source)
            found = found.Where(l => l.Source == source);
        if (filter.Task is var (planId, ordinal))
            found = found.Where(l => l.PlanId == planId && l.TaskOrdinal == ordinal);
        if (filter.Overspent)
            found = found.Where(l => l.Disbursed > l.Allotted);
        if (filter.TooLate)
        {
            found = found.Where(l => l.EndedOn == null && l.Allotted <= 0 && db.WorkEntries.Any(e => e.ProvinceId == l.ProvinceId && e.PlanId == l.PlanId
                && e.TaskOrdinal == l.TaskOrdinal && e.UnitCode == l.UnitCode && (e.Year == l.Year || e.Year == WorkEntry.Once)
                && e.EndedOn == null && e.DoneOn == null && e.DueOn < today));
        }
        return SearchWords.Of(filter.Search).Aggregate(found, (rows, word) => rows.Where(l => l.SearchText.Contains(word)));
    }

    private IQueryable<BudgetRow> Rows(IQueryable<BudgetLine> lines) => lines.Select(l => new BudgetRow
    {
        Id = l.Id,
        UnitCode = l.UnitCode,
        Year = l.Year,
        Source = l.Source,
        Name = l.Name,
        PlanId = l.PlanId,
        PlanSlug = db.Plans.Where(p => p.ProvinceId == l.ProvinceId && p.Id == l.PlanId).Select(p => p.Slug).FirstOrDefault(),
        PlanName = db.Plans.Where(p => p.ProvinceId == l.ProvinceId && p.Id == l.PlanId).Select(p => p.Number ?? p.Title ?? p.Slug).FirstOrDefault(),
        TaskOrdinal = l.TaskOrdinal,
        TaskText = db.PlannedTasks.Where(t => t.ProvinceId == l.ProvinceId && t.PlanId == l.PlanId && t.Ordinal == l.TaskOrdinal)
            .OrderByDescending(t => t.Since).Select(t => t.Text).FirstOrDefault(),
        TaskDueOn = db.WorkEntries.Where(e => e.ProvinceId == l.ProvinceId && e.PlanId == l.PlanId && e.TaskOrdinal == l.TaskOrdinal && e.UnitCode == l.UnitCode
            && (e.Year == l.Year || e.Year == WorkEntry.Once) && e.EndedOn == null && e.DoneOn == null).Min(e => (DateOnly?)e.DueOn),
        FundingOrdinal = l.FundingOrdinal,
        FundingName = db.PlanFundingSources.Where(f => f.ProvinceId == l.ProvinceId && f.PlanId == l.PlanId && f.Ordinal == l.FundingOrdinal)
            .OrderByDescending(f => f.Since).Select(f => f.Name).FirstOrDefault(),
        Requested = l.Requested,
        Allotted = l.Allotted,
        Disbursed = l.Disbursed,
        OverspendReason = l.OverspendReason,
        EndedOn = l.EndedOn,
        EndReason = l.EndReason,
        Version = l.Version,
    });
}
