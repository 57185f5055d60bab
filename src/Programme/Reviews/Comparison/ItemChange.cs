namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What becomes of an item from one version of a plan to the next.</summary>
public enum ItemChange
{
    /// <summary>Stays in force with the same wording.</summary>
    Kept,

    /// <summary>Stays in force with another wording.</summary>
    Changed,

    /// <summary>Comes new.</summary>
    Added,

    /// <summary>No longer in force.</summary>
    Dropped,
}
