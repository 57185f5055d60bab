using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Takes up ended work again.</summary>
public sealed class ReopenEntry(WorkDesk desk)
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
        var note = desk.NewNote(entry, WorkNoteKind.Reopened, desk.Today, request.Reason, actor);
        return await desk.TakeAsync(entry, note, actor, "reopen-work", note.Text, cancellation);
    }
}
