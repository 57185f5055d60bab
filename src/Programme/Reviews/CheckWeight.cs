namespace Xanh.Programme.Reviews;

/// <summary>How much a check of a review matters.</summary>
public enum CheckWeight
{
    /// <summary>Must be mended before anybody can confirm.</summary>
    Blocks,

    /// <summary>May be so; whoever confirms says that it was seen.</summary>
    Acknowledge,
}
