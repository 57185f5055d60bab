namespace Xanh.Programme.Difficulties;

/// <summary>How a difficulty ended.</summary>
public enum DifficultyOutcome
{
    /// <summary>Đã giải quyết.</summary>
    Solved,

    /// <summary>The plan was amended because of it.</summary>
    PlanAmended,

    /// <summary>Refused, with the reason.</summary>
    Refused,

    /// <summary>Taken back by who raised it.</summary>
    Withdrawn,
}
