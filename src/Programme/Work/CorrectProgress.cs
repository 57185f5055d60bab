using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Puts a new progress note in the place of an earlier one; the earlier one stays readable.</summary>
public sealed class CorrectProgress(ProgrammeDb db, WorkDesk desk)
{
    public sealed record Request(Guid EntryId, Guid NoteId, WorkNoteKind Kind, DateOnly On, string Text, string Reason);

    /// <returns>The new note; refuses <c>changed-meanwhile</c> when somebody else has corrected the note already.</returns>
    public async Task<Outcome<WorkNote>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { } entry || entry.Notes.Find(n => n.Id == request.NoteId) is not { } earlier)
            return new Refusal("no-such-work");
        if (!WorkDesk.MayReport(actor, entry.UnitCode, await desk.UnitsAsync(cancellation)))
            return new Refusal("not-allowed");
        if (earlier.ReplacedBy is not null)
            return new Refusal("changed-meanwhile");
        if (request.On > desk.Today)
            return new Refusal("day-to-come");
        if ((WorkDesk.TextProblem(request.Text) ?? WorkDesk.TextProblem(request.Reason)) is { } problem)
            return problem;
        var later = desk.NewNote(entry, request.Kind, request.On, request.Text, actor);
        if (entry.Correct(earlier, later) is { } contradiction)
            return contradiction;
        db.WorkNotes.Add(later);
        return await db.SaveAsync(actor.Does("correct-progress", request.Reason.Trim()), cancellation) is { } refusal ? refusal : later;
    }
}
