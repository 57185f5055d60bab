namespace Xanh.Assessment.Factors;

/// <summary>How sure one may be that a figure stands here as its source has it.</summary>
public enum Confidence
{
    /// <summary>Read in the source or in two independent copies.</summary>
    High,

    /// <summary>One copy.</summary>
    Medium,

    /// <summary>An estimate, copies that contradict each other, or a figure not yet compared with any copy.</summary>
    Low,
}
