namespace Xanh.Programme.Work;

/// <summary>What the notes of a piece of work tell, up to a day: who owes it and what happened.</summary>
public sealed record WorkStory(string? UnitCode, DateOnly? StartedOn, DateOnly? ReportedOn, DateOnly? DoneOn, DateOnly? EndedOn, string? EndReason)
{
    /// <param name="givenTo"><see cref="WorkEntry.GivenTo"/>.</param>
    /// <param name="notes">In any order; replaced ones do not count.</param>
    /// <param name="day">Facts of later days are left out.</param>
    public static WorkStory Of(string givenTo, IEnumerable<WorkNote> notes, DateOnly day)
    {
        var story = new WorkStory(givenTo.Length == 0 ? null : givenTo, null, null, null, null, null);
        var counting = notes.Where(n => n.ReplacedBy is null && n.On <= day).OrderBy(n => n.On).ThenBy(n => n.WrittenAt).ThenBy(n => n.Id);
        return counting.Aggregate(story, (told, note) => told.Then(note));
    }

    /// <summary>The facts for a due day.</summary>
    public WorkFacts FactsFor(DueDay due) => new(due.Day, due.Rule == DueRule.Continuous, StartedOn, ReportedOn, DoneOn, EndedOn);

    private WorkStory Then(WorkNote note) => note.Kind switch
    {
        WorkNoteKind.Progress => this with { ReportedOn = ReportedOn ?? note.On },
        WorkNoteKind.Started => this with { ReportedOn = ReportedOn ?? note.On, StartedOn = StartedOn ?? note.On },
        WorkNoteKind.Done => this with { ReportedOn = ReportedOn ?? note.On, StartedOn = StartedOn ?? note.On, DoneOn = DoneOn ?? note.On },
        WorkNoteKind.Ended => this with { EndedOn = note.On, EndReason = note.Text },
        WorkNoteKind.Reopened => this with { EndedOn = null, EndReason = null },
        _ => this with { UnitCode = note.ToUnit },
    };
}
