using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>What has to be opened, changed and ended in one plan by a day.</summary>
internal sealed class WorkOpening
{
    private readonly string provinceId;
    private readonly Plan plan;
    private readonly DateOnly on;
    private readonly UnitDirectory units;
    private readonly IReadOnlyDictionary<int, string> assigned;
    private readonly ILookup<int, WorkEntry> known;
    private readonly Dictionary<int, DateOnly> inForce;
    private readonly Dictionary<int, DateOnly> confirmed;
    private readonly HashSet<WorkEntry> followed = [];
    private readonly Dictionary<(string Group, DateOnly Day), List<string>> members = [];

    private WorkOpening(string provinceId, Plan plan, DateOnly on, UnitDirectory units, List<WorkEntry> entries, Dictionary<int, string> assigned)
    {
        (this.provinceId, this.plan, this.on, this.units, this.assigned) = (provinceId, plan, on, units, assigned);
        known = entries.ToLookup(e => e.TaskOrdinal);
        inForce = plan.Versions.ToDictionary(v => v.Number, v => v.InForceFrom);
        confirmed = plan.Versions.ToDictionary(v => v.Number, v => VietnamTime.DayOf(v.ConfirmedAt));
    }

    public Plan Plan => plan;

    public List<WorkEntry> NewEntries { get; } = [];

    public List<WorkNote> NewNotes { get; } = [];

    public OpenEntries.Result Result { get; private set; } = new(0, 0, 0);

    /// <summary>Counts what would be opened; nothing is made then. Null for opening it.</summary>
    public WorkTally? Tally { get; init; }

    public static async Task<WorkOpening> LoadAsync(ProgrammeDb db, CurrentProvince province, UnitDirectory units, Guid planId, DateOnly on, CancellationToken cancellation)
    {
        var loaded = await db.Plans.Include(p => p.Versions).Include(p => p.Tasks).ThenInclude(t => t.Agencies)
            .SingleAsync(p => p.ProvinceId == province.Id && p.Id == planId, cancellation);
        return await OfAsync(db, loaded, units, on, null, cancellation);
    }

    /// <summary>Of a plan at hand, saved or not.</summary>
    /// <param name="plan">With its versions, and its tasks with their agencies.</param>
    public static async Task<WorkOpening> OfAsync(ProgrammeDb db, Plan plan, UnitDirectory units, DateOnly on, WorkTally? tally, CancellationToken cancellation)
    {
        var entries = await db.WorkEntries.Include(e => e.Notes).Where(e => e.ProvinceId == plan.ProvinceId && e.PlanId == plan.Id).ToListAsync(cancellation);
        var assignments = await db.TaskAssignments.Where(a => a.ProvinceId == plan.ProvinceId && a.PlanId == plan.Id)
            .ToDictionaryAsync(a => a.TaskOrdinal, a => a.UnitCode, cancellation);
        return new WorkOpening(plan.ProvinceId, plan, on, units, entries, assignments) { Tally = tally };
    }

    public void Run(Actor actor, DateTimeOffset now)
    {
        foreach (var wordings in plan.Tasks.GroupBy(t => t.Ordinal).OrderBy(g => g.Key))
        {
            if (wordings.FirstOrDefault(t => t.Until is null) is { } task)
                Open(task, wordings.Min(t => t.Since), now);
            else
                End(wordings.MaxBy(t => t.Since)!, actor, now);
        }
    }

    private void Open(PlannedTask task, int firstSince, DateTimeOffset now)
    {
        foreach (var entry in known[task.Ordinal].Where(e => e.TaskSince < task.Since))
            Follow(entry, task);
        if (DueDays.RhythmOf(task.Time) == WorkRhythm.Once)
        {
            if (inForce[firstSince] <= on)
                OpenOccasion(task, WorkEntry.Once, inForce[firstSince], on, now);
            return;
        }
        // The year's end is Xanh's own deadline where the plan names none: nobody is late for years that were over before Xanh asked.
        var asked = DueDays.Of(task.Time, on.Year).Rule is DueRule.NoTime or DueRule.Undated ? Later(inForce[firstSince], new DateOnly(confirmed[firstSince].Year, 1, 1)) : inForce[firstSince];
        // Where the plan itself was over by then, its last year stands for all: nothing owed is out of sight.
        var years = YearsOf(task, asked).ToList() is { Count: > 0 } some ? some : [.. YearsOf(task, inForce[firstSince]).TakeLast(1)];
        foreach (var year in years)
        {
            var from = Later(inForce[firstSince], new DateOnly(year, 1, 1));
            if (from <= on)
                OpenOccasion(task, year, from, Earlier(on, new DateOnly(year, 12, 31)), now);
        }
    }

    // From the first year of the plan and of the task's own time, never before the plan was in force; to the end of both.
    private IEnumerable<int> YearsOf(PlannedTask task, DateOnly from)
    {
        var (ownFrom, ownTo) = DueDays.YearsOf(task.Time);
        var first = new[] { from.Year, plan.PeriodFrom ?? 0, ownFrom ?? 0 }.Max();
        var last = new[] { on.Year, plan.PeriodTo ?? int.MaxValue, ownTo ?? int.MaxValue }.Min();
        return first <= last ? Enumerable.Range(first, last - first + 1) : [];
    }

    /// <param name="members">Day whose members of a group owe.</param>
    private void OpenOccasion(PlannedTask task, int year, DateOnly from, DateOnly members, DateTimeOffset now)
    {
        var due = DueDays.Of(task.Time, year);
        var owing = new Owing(UnitOf, PresentOf, group => MembersAt(group, members)).Of(task.Agencies);
        var there = known[task.Ordinal].Where(e => e.Year == year).ToList();
        if (owing.Count == 0 && !Owing.IsForInformation(task.Agencies))
        {
            // Also what was given to a unit that has since ended without an heir: that entry itself waits for a new lead.
            if (!there.Exists(e => e.Basis != WorkBasis.Asked))
                OpenUnassigned(task, year, due, from, now);
            return;
        }
        // Work of this occasion that already has a holder through the list "chưa giao" is not owed a second time.
        if (there.Exists(e => e is { GivenTo.Length: 0, UnitCode: not null }))
            return;
        var held = there.Where(e => e.GivenTo.Length > 0).Select(e => HeirOf(e.GivenTo)).ToHashSet(StringComparer.Ordinal);
        foreach (var (unit, basis) in owing.Where(o => held.Add(HeirOf(o.UnitCode))))
            Add(task, year, due, unit, basis, there.Count == 0 ? from : members, now);
        EndNoLongerNamed(task, there, [.. owing.Select(o => HeirOf(o.UnitCode))], now);
        foreach (var free in there.Where(e => e is { GivenTo.Length: 0, UnitCode: null, EndedOn: null }))
            Note(free, WorkNoteKind.Ended, WorkReasons.LeadNamed, null, Actor.Xanh, now);
    }

    // The new wording names others: who was named before owes nothing more. Work that people moved stays where they put it.
    private void EndNoLongerNamed(PlannedTask task, List<WorkEntry> there, HashSet<string> owing, DateTimeOffset now)
    {
        var day = inForce[task.Since];
        foreach (var entry in there.Where(e => followed.Contains(e) && (e.Basis is WorkBasis.Lead or WorkBasis.GroupMember) && e.EndedOn is null))
        {
            if (string.Equals(entry.UnitCode, entry.GivenTo, StringComparison.Ordinal) && !owing.Contains(HeirOf(entry.GivenTo)) && (entry.Year == WorkEntry.Once || entry.Year >= day.Year))
            {
                Note(entry, WorkNoteKind.Ended, WorkReasons.NoLongerNamed, null, Actor.Xanh, now, day);
                Result = Result with { Ended = Result.Ended + 1 };
            }
        }
    }

    private void OpenUnassigned(PlannedTask task, int year, DueDay due, DateOnly from, DateTimeOffset now)
    {
        var unit = assigned.TryGetValue(task.Ordinal, out var named) ? PresentOf(named) : null;
        if (Add(task, year, due, WorkEntry.Nobody, WorkBasis.Unassigned, from, now, unit) is { } entry && unit is not null)
            Note(entry, WorkNoteKind.Assigned, "", unit, Actor.Xanh, now);
    }

    /// <param name="holder">Who holds what was given to nobody.</param>
    /// <returns>Null when it is only counted.</returns>
    private WorkEntry? Add(PlannedTask task, int year, DueDay due, string givenTo, WorkBasis basis, DateOnly from, DateTimeOffset now, string? holder = null)
    {
        Result = Result with { Opened = Result.Opened + 1 };
        if (Tally is not null)
        {
            Tally.Count(task.Ordinal, year, due, givenTo.Length > 0 ? givenTo : holder);
            return null;
        }
        var entry = new WorkEntry
        {
            ProvinceId = provinceId,
            Id = WorkEntry.IdOf(plan.Id, task.Ordinal, year, givenTo),
            PlanId = plan.Id,
            TaskOrdinal = task.Ordinal,
            TaskSince = task.Since,
            Year = year,
            GivenTo = givenTo,
            Basis = basis,
            DueOn = due.Day,
            Rule = due.Rule,
            OwedFrom = from,
            OpenedAt = now,
        };
        entry.Retell();
        NewEntries.Add(entry);
        return entry;
    }

    private void Follow(WorkEntry entry, PlannedTask task)
    {
        if (entry.DoneOn is not null || entry.EndedOn is not null)
            return;
        entry.Follow(task.Since, DueDays.Of(task.Time, entry.Year));
        followed.Add(entry);
        Result = Result with { Changed = Result.Changed + 1 };
    }

    private void End(PlannedTask dropped, Actor actor, DateTimeOffset now)
    {
        var day = inForce.GetValueOrDefault(dropped.Until!.Value, on);
        foreach (var entry in known[dropped.Ordinal].Where(e => e.EndedOn is null && e.DoneOn is null))
        {
            Note(entry, WorkNoteKind.Ended, WorkReasons.TaskDropped, null, actor, now, day);
            Result = Result with { Ended = Result.Ended + 1 };
        }
    }

    private void Note(WorkEntry entry, WorkNoteKind kind, string text, string? toUnit, Actor actor, DateTimeOffset now, DateOnly? day = null)
    {
        var note = new WorkNote
        {
            ProvinceId = provinceId,
            Id = Guid.CreateVersion7(now),
            EntryId = entry.Id,
            Kind = kind,
            On = day ?? on,
            Text = text,
            ToUnit = toUnit,
            WrittenAt = entry.MomentOfNextNote(now),
            WrittenBy = actor.Id,
            WriterUnit = actor.UnitCode,
        };
        if (entry.Take(note) is null)
            NewNotes.Add(note);
    }

    // What was known at confirmation goes before what the name means today; a unit that has ended since is stood for by its heir.
    private string? UnitOf(TaskAgency agency) => (agency.UnitCode ?? units.Resolve(agency.Name, inForce[agency.TaskSince]).Unit?.Code) is { } code ? PresentOf(code) : null;

    // A unit that ended without anybody to take over owes nothing: its work is unassigned.
    private string? PresentOf(string code) => units.HeirOf(code) is { } heir && heir.IsInBeing(on) ? heir.Code : null;

    // Many tasks name the same few groups.
    private List<string> MembersAt(string group, DateOnly day) =>
        members.TryGetValue((group, day), out var known) ? known : members[(group, day)] = [.. units.MembersAt(group, day).Select(u => u.Code)];

    private string HeirOf(string code) => WorkDesk.HeirOf(units, code);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
