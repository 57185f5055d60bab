namespace Xanh.Programme.Reviews.Comparison;

/// <summary>How much of a plan an amending document speaks for.</summary>
public enum ComparisonScope
{
    /// <summary>Only for what it names: everything else stays in force.</summary>
    Partial,

    /// <summary>For the whole plan: what it does not repeat is dropped.</summary>
    Whole,
}
