namespace Xanh.Programme.Reporting.Filling;

/// <summary>What became of one answer of a save.</summary>
public enum FieldSaveState
{
    Saved,

    /// <summary>Nobody touched it here: what stands in the report stays.</summary>
    Unchanged,

    /// <summary>Somebody else saved another value since it was shown; nothing was written.</summary>
    Conflict,

    /// <summary>The field is not open to the unit: only returned fields are, after a return.</summary>
    Closed,

    /// <summary>It cannot be kept as what the question wants: the typed text is all there is.</summary>
    Unreadable,

    /// <summary>The form has no such question, or no longer.</summary>
    Unknown,
}
