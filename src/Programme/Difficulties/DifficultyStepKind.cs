namespace Xanh.Programme.Difficulties;

/// <summary>What a step in the thread of a difficulty tells.</summary>
public enum DifficultyStepKind
{
    Raised,

    /// <summary>Who is addressed answers.</summary>
    Answered,

    /// <summary>A word of one of those concerned; changes no fact.</summary>
    Remarked,

    /// <summary>Another unit is to answer.</summary>
    Forwarded,

    /// <summary>The people's committee of the province is to answer.</summary>
    Escalated,

    /// <summary>The day the answer is due changes.</summary>
    PutOff,

    Closed,

    /// <summary>Taken up again: the answer did not help, or what was ended is not solved.</summary>
    Reopened,
}
