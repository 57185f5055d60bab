namespace Xanh.Web.Reviews;

/// <summary>The groups in which a comparison is shown.</summary>
public enum ComparisonGroup
{
    /// <summary>A person must decide.</summary>
    Undecided,
    Changed,
    Added,
    Dropped,
    Kept,
}
