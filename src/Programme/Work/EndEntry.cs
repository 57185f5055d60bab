using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Ends work that will not be done, with a reason; it stays in the lists as ended.</summary>
public sealed class EndEntry(WorkDesk desk)
{
    /// <param name="Version">Version of the entry the person saw.</param>
    public sealed record Request(Guid EntryId, int Version, string Reason);

    public async Task<Outcome<WorkEntry>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { } entry)
            return new Refusal("no-such-work");
        if (!actor.May(Permission.DirectWork))
            return new Refusal("not-allowed");
        if (request.Version != entry.Version)
            return new Refusal("changed-meanwhile");
        if (WorkDesk.TextProblem(request.Reason) is { } problem)
            return problem;
        var note = desk.NewNote(entry, WorkNoteKind.Ended, desk.Today, request.Reason, actor);
        return await desk.TakeAsync(entry, note, actor, "end-work", note.Text, cancellation);
    }
}
