using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Moves a piece of work to another unit, with its history.</summary>
public sealed class MoveEntry(WorkDesk desk)
{
    /// <param name="Version">Version of the entry the person saw.</param>
    public sealed record Request(Guid EntryId, int Version, string UnitCode, string Reason);

    /// <returns>The entry; refuses <c>no-such-unit</c>, <c>unit-not-in-being</c> and <c>work-same-unit</c>.</returns>
    public async Task<Outcome<WorkEntry>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { } entry)
            return new Refusal("no-such-work");
        if (!actor.May(Permission.DirectWork))
            return new Refusal("not-allowed");
        if (request.Version != entry.Version)
            return new Refusal("changed-meanwhile");
        if (entry.UnitCode is null)
            return new Refusal("work-unassigned");
        var units = await desk.UnitsAsync(cancellation);
        if ((WorkDesk.TextProblem(request.Reason) ?? WorkDesk.UnitProblem(units, request.UnitCode, desk.Today)) is { } problem)
            return problem;
        if (string.Equals(WorkDesk.HeirOf(units, entry.UnitCode), request.UnitCode, StringComparison.Ordinal))
            return new Refusal("work-same-unit", units.NameOf(request.UnitCode, desk.Today));
        var note = desk.NewNote(entry, WorkNoteKind.Moved, desk.Today, request.Reason, actor, request.UnitCode);
        return await desk.TakeAsync(entry, note, actor, "move-work", note.Text, cancellation);
    }
}
