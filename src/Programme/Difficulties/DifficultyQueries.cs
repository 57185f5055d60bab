using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>What is asked about difficulties, as they stand today.</summary>
public sealed class DifficultyQueries(ProgrammeDb db, CurrentProvince province, HeldUnits held, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>Unanswered past their day first, then by the day the answer is due, what has ended last.</summary>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page; null for all.</param>
    public async Task<DifficultyPage> ListAsync(DifficultyFilter filter, int skip = 0, int? take = null, CancellationToken cancellation = default)
    {
        var found = await NarrowAsync(filter, cancellation);
        var total = await found.CountAsync(cancellation);
        if (total == 0)
            return new DifficultyPage([], 0);
        // Beyond the end the last page is shown.
        var from = take is { } size && skip >= total && total > 0 ? (total - 1) / size * size : skip;
        var page = Ordered(found).Skip(from);
        return new DifficultyPage(await Rows(take is { } most ? page.Take(most) : page).ToListAsync(cancellation), total);
    }

    public async Task<DifficultyCounts> CountAsync(DifficultyFilter filter, CancellationToken cancellation = default)
    {
        var found = await NarrowAsync(filter, cancellation);
        var facts = await found.GroupBy(d => new { d.Outcome, IsAnswered = d.AnsweredOn != null, d.DueOn })
            .Select(g => new { g.Key.Outcome, g.Key.IsAnswered, g.Key.DueOn, Count = g.Count() }).ToListAsync(cancellation);
        return new DifficultyCounts(facts
            .GroupBy(f => new DifficultyFacts(f.DueOn, f.DueOn, f.IsAnswered ? f.DueOn : null, f.Outcome is null ? null : f.DueOn, f.Outcome).On(Today))
            .ToDictionary(g => g.Key, g => g.Sum(f => f.Count)));
    }

    /// <summary>Open ones by the days since they were raised, of each addressee of today and of each kind; the oldest first.</summary>
    public async Task<(IReadOnlyList<AgeRow> ByAddressee, IReadOnlyList<AgeRow> ByKind)> AgesAsync(DifficultyFilter filter, CancellationToken cancellation = default)
    {
        var open = await (await NarrowAsync(filter with { Open = true }, cancellation))
            .Select(d => new { d.AddressedTo, d.Kind, d.RaisedOn, IsOverdue = d.AnsweredOn == null && d.DueOn < Today }).ToListAsync(cancellation);
        var heirs = await db.Units.Where(u => u.ProvinceId == province.Id).ToDictionaryAsync(u => u.Code, u => u.HeirCode, cancellation);
        var aged = open.ConvertAll(d => (Heir: heirs.GetValueOrDefault(d.AddressedTo, d.AddressedTo), d.Kind, Days: Math.Max(0, Today.DayNumber - d.RaisedOn.DayNumber), d.IsOverdue));
        return (Ages(aged.Select(d => (d.Heir, d.Days, d.IsOverdue))), Ages(aged.Select(d => (d.Kind, d.Days, d.IsOverdue))));
    }

    /// <summary>Those a unit raised that were open on any day of a period, for its report; the oldest first.</summary>
    /// <param name="unitCode">A unit of today: those of its predecessors are its own.</param>
    /// <param name="at">As their steps up to this moment told them; null for now.</param>
    public async Task<IReadOnlyList<DifficultyRow>> OfUnitAsync(string unitCode, DateOnly from, DateOnly to, DateTimeOffset? at = null, CancellationToken cancellation = default)
    {
        var raised = (await NarrowAsync(new DifficultyFilter { RaisedBy = unitCode }, cancellation)).Where(d => d.RaisedOn <= to).OrderBy(d => d.RaisedOn).ThenBy(d => d.Id);
        var rows = at is { } moment
            ? await DifficultiesThen.OfAsync(db, province, await Rows(raised).ToListAsync(cancellation), moment, cancellation)
            : await Rows(raised).ToListAsync(cancellation);
        return [.. rows.Where(d => d.ClosedOn is null || d.ClosedOn >= from)];
    }

    /// <returns>Null when there is none. Who may see it is for the caller to ask, see <see cref="DifficultyRights"/>.</returns>
    public async Task<DifficultyDetails?> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        if (await Rows(Own().Where(d => d.Id == id)).SingleOrDefaultAsync(cancellation) is not { } row)
            return null;
        var steps = await db.DifficultySteps.AsNoTracking().Include(s => s.Files)
            .Where(s => s.ProvinceId == province.Id && s.DifficultyId == id).OrderBy(s => s.WrittenAt).ThenBy(s => s.Id).ToListAsync(cancellation);
        var writers = steps.Select(s => s.WrittenBy).Distinct().ToList();
        var names = await db.Accounts.Where(a => a.ProvinceId == province.Id && writers.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.FullName, cancellation);
        var amended = steps.Select(s => s.PlanId).OfType<Guid>().Distinct().ToList();
        var plans = amended.Count == 0 ? [] : await db.Plans.Where(p => p.ProvinceId == province.Id && amended.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Slug, cancellation);
        return new DifficultyDetails(row, steps.ConvertAll(s => new DifficultyStepRow(
            s.Id, s.Kind, s.On, s.Text, s.ToUnit, s.DueOn, s.Outcome, s.PlanId is { } plan ? plans.GetValueOrDefault(plan) : null, s.PlanVersion,
            s.WrittenAt, s.WrittenBy, names.GetValueOrDefault(s.WrittenBy), s.WriterUnit,
            [.. s.Files.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Id).Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest))])));
    }

    /// <returns>The file and the difficulty it belongs to; null when there is none.</returns>
    public async Task<(FileRow File, Guid DifficultyId)?> FileAsync(Guid id, CancellationToken cancellation = default) =>
        await db.DifficultyFiles.Where(f => f.ProvinceId == province.Id && f.Id == id)
            .Select(f => new { File = new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest), f.DifficultyId }).SingleOrDefaultAsync(cancellation) is { } found
            ? (found.File, found.DifficultyId)
            : null;

    private static IReadOnlyList<AgeRow> Ages(IEnumerable<(string Key, int Days, bool IsOverdue)> open) =>
    [
        .. open.GroupBy(d => d.Key, StringComparer.Ordinal)
            .Select(g => new AgeRow(
                g.Key, [.. Enumerable.Range(0, AgeRow.Bounds.Count + 1).Select(span => g.Count(d => AgeRow.SpanOf(d.Days) == span))], g.Max(d => d.Days), g.Count(d => d.IsOverdue)))
            .OrderByDescending(r => r.Overdue).ThenByDescending(r => r.Oldest).ThenBy(r => r.Key, StringComparer.Ordinal),
    ];

    private IQueryable<Difficulty> Own() => db.Difficulties.Where(d => d.ProvinceId == province.Id);

    private async Task<IQueryable<Difficulty>> NarrowAsync(DifficultyFilter filter, CancellationToken cancellation)
    {
        var found = Own();
        if (filter.SeenBy is { } reader && await held.OfAsync(reader, cancellation) is var own)
            found = found.Where(d => own.Contains(d.RaisedBy) || own.Contains(d.AddressedTo) || d.Steps.Any(s => s.ToUnit != null && own.Contains(s.ToUnit)));
        if (filter.AddressedTo is { } addressee && await held.OfAsync(addressee, cancellation) is var addressed)
            found = found.Where(d => addressed.Contains(d.AddressedTo));
        if (filter.RaisedBy is { } raiser && await held.OfAsync(raiser, cancellation) is var raised)
            found = found.Where(d => raised.Contains(d.RaisedBy));
        if (filter.State is { } state)
            found = found.Where(DifficultyStates.Is(state, Today));
        if (filter.Open)
            found = found.Where(d => d.ClosedOn == null);
        if (filter.Waiting)
            found = found.Where(d => d.ClosedOn == null && d.AnsweredOn == null);
        if (filter.Escalated)
            found = found.Where(d => d.EscalatedOn != null);
        if (filter.Kind is { } kind)
            found = found.Where(d => d.Kind == kind);
        if (filter.Task is var (planId, ordinal))
            found = found.Where(d => d.PlanId == planId && d.TaskOrdinal == ordinal);
        return SearchWords.Of(filter.Search).Aggregate(found, (rows, word) => rows.Where(d => d.SearchText.Contains(word)));
    }

    private IQueryable<Difficulty> Ordered(IQueryable<Difficulty> found)
    {
        var today = Today;
        return found
            .OrderBy(d => d.ClosedOn != null ? 3 : d.AnsweredOn != null ? 2 : d.DueOn < today ? 0 : 1)
            .ThenByDescending(d => d.ClosedOn).ThenBy(d => d.DueOn).ThenBy(d => d.Id);
    }

    private IQueryable<DifficultyRow> Rows(IQueryable<Difficulty> found) => found.Select(d => new DifficultyRow
    {
        Id = d.Id,
        Title = d.Title,
        Kind = d.Kind,
        RaisedBy = d.RaisedBy,
        RaisedOn = d.RaisedOn,
        AddressedTo = d.AddressedTo,
        DueOn = d.DueOn,
        AnsweredOn = d.AnsweredOn,
        EscalatedOn = d.EscalatedOn,
        ClosedOn = d.ClosedOn,
        Outcome = d.Outcome,
        Reopened = d.Reopened,
        PlanSlug = db.Plans.Where(p => p.ProvinceId == d.ProvinceId && p.Id == d.PlanId).Select(p => p.Slug).FirstOrDefault(),
        PlanName = db.Plans.Where(p => p.ProvinceId == d.ProvinceId && p.Id == d.PlanId).Select(p => p.Number ?? p.Title ?? p.Slug).FirstOrDefault(),
        TaskOrdinal = d.TaskOrdinal,
        TaskText = db.PlannedTasks.Where(t => t.ProvinceId == d.ProvinceId && t.PlanId == d.PlanId && t.Ordinal == d.TaskOrdinal)
            .OrderByDescending(t => t.Since).Select(t => t.Text).FirstOrDefault(),
        EntryId = d.EntryId,
        AmendedSlug = db.Plans.Where(p => p.ProvinceId == d.ProvinceId && p.Id == d.AmendedPlanId).Select(p => p.Slug).FirstOrDefault(),
        AmendedVersion = d.AmendedVersion,
        Version = d.Version,
    });
}
