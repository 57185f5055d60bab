namespace Xanh.Programme.Reviews;

/// <summary>What a reviewer decides that is about no single item of the document.</summary>
public enum ChoiceKind
{
    /// <summary>Whether the document is a plan of its own or amends one.</summary>
    Purpose,

    /// <summary>How much of the amended plan it speaks for.</summary>
    Scope,

    /// <summary>Whom a printed name means.</summary>
    Agency,

    /// <summary>Who owes where a kind of task names a group.</summary>
    Owing,

    /// <summary>What becomes of an item of the amended plan.</summary>
    Match,

    /// <summary>That a passage no item came from was looked at.</summary>
    Passage,
}
