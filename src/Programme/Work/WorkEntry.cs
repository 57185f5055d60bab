using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>
/// What one unit owes for one task of a plan, once or in one reporting year. Its facts are what its notes tell; its status is computed from
/// them (see <see cref="WorkFacts"/>).
/// </summary>
public sealed class WorkEntry : IVersioned, IJournalled
{
    /// <summary><see cref="Year"/> of work that comes once.</summary>
    public const int Once = 0;

    /// <summary><see cref="GivenTo"/> of work that nobody was named for.</summary>
    public const string Nobody = "";

    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required int TaskOrdinal { get; init; }

    /// <summary>The task's wording that the entry follows, see <see cref="Plans.PlanItem.Since"/>.</summary>
    public required int TaskSince { get; set; }

    /// <summary>Reporting year; <see cref="Once"/> for work that comes once.</summary>
    public required int Year { get; init; }

    /// <summary>Code of the unit it was opened for; never changes, so that it is not opened twice.</summary>
    public required string GivenTo { get; init; }

    /// <summary>Code of the unit that owes it, as it was when it was given; the present heir is found through the units. Null while unassigned.</summary>
    public string? UnitCode { get; private set; }

    public required WorkBasis Basis { get; set; }

    /// <summary>Last day in time.</summary>
    public required DateOnly DueOn { get; set; }

    public required DueRule Rule { get; set; }

    /// <summary>First day on which the unit owed it: of the plan, of the year, of membership in the group.</summary>
    public required DateOnly OwedFrom { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The lead that asked for it; only with <see cref="WorkBasis.Asked"/>.</summary>
    public string? AskedBy { get; init; }

    public DateOnly? StartedOn { get; private set; }

    public DateOnly? ReportedOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    public List<WorkNote> Notes { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public WorkFacts Facts => new(DueOn, Rule == DueRule.Continuous, StartedOn, ReportedOn, DoneOn, EndedOn);

    public static string SubjectOf(Guid id) => "work/" + id.ToString("N");

    /// <summary>
    /// The same work has the same id whoever opens it: of several who open it at once, all write in one order, so that none waits for another that waits for it.
    /// </summary>
    public static Guid IdOf(Guid planId, int taskOrdinal, int year, string givenTo)
    {
        var work = string.Create(CultureInfo.InvariantCulture, $"{planId:N}/{taskOrdinal}/{year}/{givenTo}");
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(work)).AsSpan(0, 16));
    }

    /// <summary>Takes up what a note tells; every note of the entry must be loaded.</summary>
    /// <returns>Null when taken; refuses what contradicts the facts so far.</returns>
    public Refusal? Take(WorkNote note)
    {
        if (Contradiction(note.Kind) is { } refusal)
            return refusal;
        Notes.Add(note);
        Retell();
        return null;
    }

    /// <summary>Puts a note in the place of an earlier one of the unit's own words.</summary>
    public Refusal? Correct(WorkNote earlier, WorkNote later)
    {
        if (EndedOn is not null)
            return new Refusal("work-ended");
        if (!earlier.IsProgress || !later.IsProgress || earlier.ReplacedBy is not null)
            return new Refusal("note-not-correctable");
        if (Rule == DueRule.Continuous && later.Kind == WorkNoteKind.Done)
            return new Refusal("work-continuous");
        if (later.Kind == WorkNoteKind.Done && Notes.Any(n => n.Kind == WorkNoteKind.Done && n.ReplacedBy is null && n.Id != earlier.Id))
            return new Refusal("work-done");
        earlier.ReplaceBy(later);
        Notes.Add(later);
        Retell();
        return null;
    }

    /// <summary>Follows the task's new wording after an amendment; what is done or ended stays as it was.</summary>
    public void Follow(int taskSince, DueDay due)
    {
        if (DoneOn is not null || EndedOn is not null)
            return;
        TaskSince = taskSince;
        (DueOn, Rule) = (due.Day, due.Rule);
    }

    private Refusal? Contradiction(WorkNoteKind kind) => kind switch
    {
        WorkNoteKind.Reopened => EndedOn is null ? new Refusal("work-not-ended") : null,
        _ when EndedOn is not null => new Refusal("work-ended"),
        WorkNoteKind.Assigned => UnitCode is null ? null : new Refusal("work-assigned"),
        WorkNoteKind.Done when Rule == DueRule.Continuous => new Refusal("work-continuous"),
        WorkNoteKind.Done or WorkNoteKind.Ended when DoneOn is not null => new Refusal("work-done"),
        _ => null,
    };

    /// <summary>When the next note counts as written: now, but always behind the notes there are, so that their order never depends on a clock.</summary>
    internal DateTimeOffset MomentOfNextNote(DateTimeOffset now)
    {
        // To the microsecond, the finest that both databases give back unchanged.
        var moment = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var last = Notes.Select(n => n.WrittenAt).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return moment > last ? moment : last.AddTicks(TimeSpan.TicksPerMicrosecond);
    }

    internal void Retell()
    {
        var story = WorkStory.Of(GivenTo, Notes, DateOnly.MaxValue);
        (UnitCode, StartedOn, ReportedOn, DoneOn, EndedOn, EndReason) =
            (story.UnitCode, story.StartedOn, story.ReportedOn, story.DoneOn, story.EndedOn, story.EndReason);
        if (UnitCode is null)
            Basis = WorkBasis.Unassigned;
        else if (Basis == WorkBasis.Unassigned)
            Basis = WorkBasis.Lead;
    }
}
