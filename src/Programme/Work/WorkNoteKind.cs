namespace Xanh.Programme.Work;

/// <summary>What a note on a piece of work tells.</summary>
public enum WorkNoteKind
{
    /// <summary>Progress in words; continuous work counts as reported by it.</summary>
    Progress,

    /// <summary>Progress, and the work has begun.</summary>
    Started,

    /// <summary>The work is done.</summary>
    Done,

    /// <summary>The work ends undone; the text is the reason.</summary>
    Ended,

    /// <summary>Ended work is taken up again.</summary>
    Reopened,

    /// <summary>Another unit owes it from now on.</summary>
    Moved,

    /// <summary>Work of the list "chưa giao" got a lead.</summary>
    Assigned,

    /// <summary>The lead asked the unit to help.</summary>
    Asked,
}
