namespace Xanh.Programme.Difficulties;

/// <summary>The dated facts of a difficulty from which its state follows.</summary>
/// <param name="DueOn">Last day for an answer of who is addressed now.</param>
/// <param name="AnsweredOn">Day of the answer of who is addressed now.</param>
/// <param name="ClosedOn">Day it ended; null while it is open.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record DifficultyFacts(DateOnly RaisedOn, DateOnly DueOn, DateOnly? AnsweredOn, DateOnly? ClosedOn, DifficultyOutcome? Outcome)
{
    public bool IsOpen => ClosedOn is null;

    public DifficultyState On(DateOnly day) => Outcome switch
    {
        DifficultyOutcome.Solved => DifficultyState.Solved,
        DifficultyOutcome.PlanAmended => DifficultyState.PlanAmended,
        DifficultyOutcome.Refused => DifficultyState.Refused,
        DifficultyOutcome.Withdrawn => DifficultyState.Withdrawn,
        _ when AnsweredOn is not null => DifficultyState.Answered,
        _ => day > DueOn ? DifficultyState.Overdue : DifficultyState.Waiting,
    };

    /// <summary>Days since it was raised, up to its end.</summary>
    public int AgeOn(DateOnly day) => Math.Max(0, (ClosedOn is { } closed && closed < day ? closed : day).DayNumber - RaisedOn.DayNumber);
}
