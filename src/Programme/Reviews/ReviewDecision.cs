namespace Xanh.Programme.Reviews;

/// <summary>What a person decided about an item under review.</summary>
public enum ReviewDecision
{
    /// <summary>Nothing yet: goes into the plan as it stands.</summary>
    Open,

    /// <summary>Looked at and right.</summary>
    Accepted,

    /// <summary>Does not go into the plan, with a reason.</summary>
    Ignored,

    /// <summary>Goes into the plan as one more source of another item.</summary>
    Merged,

    /// <summary>Others took its place.</summary>
    Split,
}
