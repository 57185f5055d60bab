namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What happened to a run of words.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}
