using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Gives a task of the list "chưa giao" a lead, for the reporting years to come too.</summary>
public sealed class AssignUnassigned(ProgrammeDb db, CurrentProvince province, WorkDesk desk)
{
    /// <param name="Reason">Why this unit; may be empty.</param>
    public sealed record Request(Guid EntryId, string UnitCode, string? Reason);

    /// <returns>The assignment; refuses <c>work-assigned</c> when somebody was first.</returns>
    public async Task<Outcome<TaskAssignment>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { } entry)
            return new Refusal("no-such-work");
        if (!actor.May(Permission.DirectWork))
            return new Refusal("not-allowed");
        var units = await desk.UnitsAsync(cancellation);
        if (WorkDesk.UnitProblem(units, request.UnitCode, desk.Today) is { } problem)
            return problem;
        if (entry.UnitCode is not null)
            return new Refusal("work-assigned");
        foreach (var open in await UnassignedAsync(entry, cancellation))
        {
            var note = desk.NewNote(open, WorkNoteKind.Assigned, desk.Today, request.Reason ?? "", actor, request.UnitCode);
            if (open.Take(note) is null)
                db.WorkNotes.Add(note);
        }
        var assignment = await KeepAsync(entry, request.UnitCode, cancellation);
        return await db.SaveAsync(actor.Does("assign-work", request.Reason), cancellation) is { } refusal ? refusal : assignment;
    }

    // The same task of other years, left over from before, gets the same lead.
    private Task<List<WorkEntry>> UnassignedAsync(WorkEntry entry, CancellationToken cancellation) => db.WorkEntries.Include(e => e.Notes)
        .Where(e => e.ProvinceId == province.Id && e.PlanId == entry.PlanId && e.TaskOrdinal == entry.TaskOrdinal
            && (e.GivenTo == WorkEntry.Nobody || e.Id == entry.Id) && e.UnitCode == null && e.EndedOn == null)
        .ToListAsync(cancellation);

    private async Task<TaskAssignment> KeepAsync(WorkEntry entry, string unitCode, CancellationToken cancellation)
    {
        if (await db.TaskAssignments.FindAsync([province.Id, entry.PlanId, entry.TaskOrdinal], cancellation) is { } known)
        {
            known.UnitCode = unitCode;
            return known;
        }
        var assignment = new TaskAssignment { ProvinceId = province.Id, PlanId = entry.PlanId, TaskOrdinal = entry.TaskOrdinal, UnitCode = unitCode };
        db.TaskAssignments.Add(assignment);
        return assignment;
    }
}
