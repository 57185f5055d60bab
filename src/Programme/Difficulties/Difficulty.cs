using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Difficulties;

/// <summary>
/// A difficulty or proposal (vướng mắc, kiến nghị): raised by a unit, addressed to another, to be answered by a day. What it is now is what its
/// steps told; its state is computed (see <see cref="DifficultyFacts"/>).
/// </summary>
public sealed class Difficulty : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Code of the unit that raised it, as it was then; the present heir is found through the units.</summary>
    public required string RaisedBy { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public required string Title { get; init; }

    /// <summary>Title and text without accents, for search.</summary>
    [NotJournalled]
    public required string SearchText { get; init; }

    /// <summary>Code of a <see cref="DifficultyKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Plan of the task it hinders; null when it stands alone.</summary>
    public Guid? PlanId { get; init; }

    public int? TaskOrdinal { get; init; }

    /// <summary>The work of the unit from which it was raised.</summary>
    public Guid? EntryId { get; init; }

    /// <summary>Code of the unit that is to answer now.</summary>
    public string AddressedTo { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Day it was first put before the people's committee of the province.</summary>
    public DateOnly? EscalatedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public DifficultyOutcome? Outcome { get; private set; }

    /// <summary>The plan that was amended because of it, and its version.</summary>
    public Guid? AmendedPlanId { get; private set; }

    public int? AmendedVersion { get; private set; }

    /// <summary>How often it was taken up again.</summary>
    public int Reopened { get; private set; }

    public List<DifficultyStep> Steps { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public DifficultyFacts Facts => new(RaisedOn, DueOn, AnsweredOn, ClosedOn, Outcome);

    public static string SubjectOf(Guid id) => "difficulty/" + id.ToString("N");

    /// <summary>Takes up what a step tells; every step before it must be loaded.</summary>
    /// <returns>Null when taken; refuses what contradicts the facts so far.</returns>
    public Refusal? Take(DifficultyStep step)
    {
        if (Contradiction(step.Kind) is { } refusal)
            return refusal;
        Steps.Add(step);
        AddressedTo = step.ToUnit ?? AddressedTo;
        DueOn = step.DueOn ?? DueOn;
        switch (step.Kind)
        {
            case DifficultyStepKind.Answered:
                AnsweredOn = step.On;
                break;
            case DifficultyStepKind.Escalated:
                (EscalatedOn, AnsweredOn) = (EscalatedOn ?? step.On, null);
                break;
            case DifficultyStepKind.Forwarded:
                AnsweredOn = null;
                break;
            case DifficultyStepKind.Closed:
                (ClosedOn, Outcome, AmendedPlanId, AmendedVersion) = (step.On, step.Outcome, step.PlanId, step.PlanVersion);
                break;
            case DifficultyStepKind.Reopened:
                (ClosedOn, Outcome, AnsweredOn, AmendedPlanId, AmendedVersion) = (null, null, null, null, null);
                Reopened++;
                break;
        }
        return null;
    }

    private Refusal? Contradiction(DifficultyStepKind kind) => kind switch
    {
        DifficultyStepKind.Raised or DifficultyStepKind.Remarked => null,
        DifficultyStepKind.Reopened => ClosedOn is null && AnsweredOn is null ? new Refusal("difficulty-open") : null,
        _ when ClosedOn is not null => new Refusal("difficulty-closed"),
        DifficultyStepKind.PutOff when AnsweredOn is not null => new Refusal("difficulty-answered"),
        _ => null,
    };

    /// <summary>When the next step counts as written: now, but always behind the steps there are, so that their order never depends on a clock.</summary>
    internal DateTimeOffset MomentOfNextStep(DateTimeOffset now)
    {
        // To the microsecond, the finest that both databases give back unchanged.
        var moment = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var last = Steps.Select(s => s.WrittenAt).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return moment > last ? moment : last.AddTicks(TimeSpan.TicksPerMicrosecond);
    }
}
