using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>A unit writes how its work is going, begun or done, with files as evidence.</summary>
public sealed class WriteProgress(ProgrammeDb db, WorkDesk desk, WorkFiles files)
{
    /// <param name="Kind"><see cref="WorkNoteKind.Progress"/>, <see cref="WorkNoteKind.Started"/> or <see cref="WorkNoteKind.Done"/>.</param>
    /// <param name="On">Day of what is told; not after today.</param>
    public sealed record Request(Guid EntryId, WorkNoteKind Kind, DateOnly On, string Text, IReadOnlyList<HandedFile> Files);

    /// <returns>The note; refuses <c>no-such-work</c>, <c>not-allowed</c>, <c>work-unassigned</c>, texts, days and files that will not do.</returns>
    public async Task<Outcome<WorkNote>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.EntryId, cancellation) is not { } entry)
            return new Refusal("no-such-work");
        if (!WorkDesk.MayReport(actor, entry.UnitCode, await desk.UnitsAsync(cancellation)))
            return new Refusal("not-allowed");
        if (entry.UnitCode is null)
            return new Refusal("work-unassigned");
        var note = desk.NewNote(entry, request.Kind, request.On, request.Text, actor);
        if (!note.IsProgress)
            return new Refusal("not-allowed");
        if ((WorkDesk.TextProblem(request.Text) ?? DayProblem(request.On) ?? entry.Take(note)) is { } problem)
            return problem;
        var taken = await files.TakeAsync(request.Files, cancellation);
        if (!taken.Succeeded)
            return taken.Refusal;
        note.Attach(taken.Value);
        db.WorkNotes.Add(note);
        db.WorkFiles.AddRange(note.Files);
        return await db.SaveAsync(actor.Does("write-progress"), cancellation) is { } refusal ? refusal : note;
    }

    private Refusal? DayProblem(DateOnly on) => on > desk.Today ? new Refusal("day-to-come") : null;
}
