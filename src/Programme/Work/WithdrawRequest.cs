using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>The lead no longer needs the help it asked for.</summary>
public sealed class WithdrawRequest(WorkDesk desk)
{
    /// <param name="EntryId">The entry of the unit that was asked.</param>
    public sealed record Request(Guid EntryId, string Reason);

    public async Task<Outcome<WorkEntry>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { Basis: WorkBasis.Asked } entry)
            return new Refusal("no-such-work");
        if (!WorkDesk.MayReport(actor, entry.AskedBy, await desk.UnitsAsync(cancellation)))
            return new Refusal("not-allowed");
        if (WorkDesk.TextProblem(request.Reason) is { } problem)
            return problem;
        var note = desk.NewNote(entry, WorkNoteKind.Ended, desk.Today, request.Reason, actor);
        return await desk.TakeAsync(entry, note, actor, "withdraw-request", note.Text, cancellation);
    }
}
