namespace Xanh.Programme.Reviews;

/// <summary>How an item came into a review.</summary>
public enum ItemBeginning
{
    Read,

    /// <summary>Written by a person, who saw it in the source.</summary>
    Added,

    /// <summary>Part of an item that was split.</summary>
    Split,
}
