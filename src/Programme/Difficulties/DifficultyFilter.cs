namespace Xanh.Programme.Difficulties;

/// <summary>Which difficulties to list; what is null does not narrow.</summary>
public sealed record DifficultyFilter
{
    public static readonly DifficultyFilter None = new();

    /// <summary>Only those that concern this unit of today: raised by it, or addressed to it now or once.</summary>
    public string? SeenBy { get; init; }

    /// <summary>Words that all occur in title or text, with or without accents.</summary>
    public string? Search { get; init; }

    public DifficultyState? State { get; init; }

    /// <summary>Only what has not ended.</summary>
    public bool Open { get; init; }

    /// <summary>Only what waits for an answer, in time or not.</summary>
    public bool Waiting { get; init; }

    /// <summary>Only what was put before the people's committee of the province.</summary>
    public bool Escalated { get; init; }

    /// <summary>Code of a <see cref="DifficultyKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>A unit of today: what its predecessors are to answer is its to answer.</summary>
    public string? AddressedTo { get; init; }

    /// <summary>A unit of today.</summary>
    public string? RaisedBy { get; init; }

    /// <summary>Plan and number of a task.</summary>
    public (Guid PlanId, int Ordinal)? Task { get; init; }

    /// <summary>Whether it narrows more than to what one may see.</summary>
    public bool IsNone => this with { SeenBy = null } == None;
}
