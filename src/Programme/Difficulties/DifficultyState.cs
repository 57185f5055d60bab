namespace Xanh.Programme.Difficulties;

/// <summary>Where a difficulty stands on a day; always computed from dated facts, never kept.</summary>
public enum DifficultyState
{
    /// <summary>Waits for an answer, still in time.</summary>
    Waiting,

    /// <summary>Waits for an answer past the day it was due; stays so until it is answered or ends.</summary>
    Overdue,

    /// <summary>Answered; who raised it has not yet said whether that solves it.</summary>
    Answered,

    Solved,
    PlanAmended,
    Refused,
    Withdrawn,
}
