namespace Xanh.Programme.Classification;

/// <summary>How surely an enterprise is classified as a whole.</summary>
public enum ClassState
{
    /// <summary>Everything was decided, or not asked.</summary>
    Whole,

    /// <summary>Everything was decided, but missing facts could change something.</summary>
    Provisional,

    /// <summary>Something could not be decided.</summary>
    Open,
}
