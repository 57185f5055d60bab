using System.Linq.Expressions;

namespace Xanh.Programme.Difficulties;

/// <summary>The states of <see cref="DifficultyFacts"/> as conditions a database understands; a test compares the two.</summary>
internal static class DifficultyStates
{
    public static Expression<Func<Difficulty, bool>> Is(DifficultyState state, DateOnly day) => state switch
    {
        DifficultyState.Solved => d => d.Outcome == DifficultyOutcome.Solved,
        DifficultyState.PlanAmended => d => d.Outcome == DifficultyOutcome.PlanAmended,
        DifficultyState.Refused => d => d.Outcome == DifficultyOutcome.Refused,
        DifficultyState.Withdrawn => d => d.Outcome == DifficultyOutcome.Withdrawn,
        DifficultyState.Answered => d => d.ClosedOn == null && d.AnsweredOn != null,
        DifficultyState.Overdue => d => d.ClosedOn == null && d.AnsweredOn == null && d.DueOn < day,
        _ => d => d.ClosedOn == null && d.AnsweredOn == null && d.DueOn >= day,
    };
}
