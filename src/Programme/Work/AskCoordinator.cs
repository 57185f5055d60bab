using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>The lead asks another unit to help: from then on that unit owes an entry of its own.</summary>
public sealed class AskCoordinator(ProgrammeDb db, CurrentProvince province, WorkDesk desk, TimeProvider time)
{
    /// <param name="EntryId">The lead's own entry.</param>
    /// <param name="DueOn">Until when; null for the day the lead's own work is due.</param>
    public sealed record Request(Guid EntryId, string UnitCode, DateOnly? DueOn, string Text);

    /// <returns>The new entry; refuses <c>already-owes</c> when the unit has one, <c>day-past</c> for a day before today.</returns>
    public async Task<Outcome<WorkEntry>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { } entry)
            return new Refusal("no-such-work");
        var units = await desk.UnitsAsync(cancellation);
        if (!WorkDesk.MayReport(actor, entry.UnitCode, units) || entry.Basis == WorkBasis.Asked)
            return new Refusal("not-allowed");
        if (entry.UnitCode is null)
            return new Refusal("work-unassigned");
        if ((WorkDesk.TextProblem(request.Text) ?? WorkDesk.UnitProblem(units, request.UnitCode, desk.Today)) is { } problem)
            return problem;
        if (entry.EndedOn is not null || entry.DoneOn is not null)
            return new Refusal(entry.EndedOn is null ? "work-done" : "work-ended");
        if (request.DueOn < desk.Today)
            return new Refusal("day-past");
        if (await AskedBeforeAsync(entry, request.UnitCode, cancellation) is { } before)
            return await AskAgainAsync(before, request, actor, cancellation);
        var asked = EntryOf(entry, request);
        var note = desk.NewNote(asked, WorkNoteKind.Asked, desk.Today, request.Text, actor, request.UnitCode);
        asked.Take(note);
        db.WorkEntries.Add(asked);
        return await db.SaveAsync(actor.Does("ask-coordinator", note.Text), cancellation) is { } refusal ? refusal : asked;
    }

    private Task<WorkEntry?> AskedBeforeAsync(WorkEntry entry, string unitCode, CancellationToken cancellation) => db.WorkEntries.Include(e => e.Notes)
        .Where(e => e.ProvinceId == province.Id && e.PlanId == entry.PlanId && e.TaskOrdinal == entry.TaskOrdinal && e.Year == entry.Year)
        .FirstOrDefaultAsync(e => e.GivenTo == unitCode || e.UnitCode == unitCode, cancellation);

    private async Task<Outcome<WorkEntry>> AskAgainAsync(WorkEntry before, Request request, Actor actor, CancellationToken cancellation)
    {
        if (before.EndedOn is null || before.Basis != WorkBasis.Asked)
            return new Refusal("already-owes");
        before.DueOn = request.DueOn ?? before.DueOn;
        var note = desk.NewNote(before, WorkNoteKind.Reopened, desk.Today, request.Text, actor);
        return await desk.TakeAsync(before, note, actor, "ask-coordinator", note.Text, cancellation);
    }

    private WorkEntry EntryOf(WorkEntry lead, Request request) => new()
    {
        ProvinceId = province.Id,
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        PlanId = lead.PlanId,
        TaskOrdinal = lead.TaskOrdinal,
        TaskSince = lead.TaskSince,
        Year = lead.Year,
        GivenTo = request.UnitCode,
        Basis = WorkBasis.Asked,
        DueOn = request.DueOn ?? lead.DueOn,
        Rule = request.DueOn is null ? lead.Rule : DueRule.AsAsked,
        OwedFrom = desk.Today,
        OpenedAt = time.GetUtcNow(),
        AskedBy = lead.UnitCode,
    };
}
