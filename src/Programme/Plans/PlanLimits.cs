namespace Xanh.Programme.Plans;

/// <summary>Lengths and thresholds that storage, use cases and screens share.</summary>
public static class PlanLimits
{
    public const int Slug = 120;

    /// <summary>Below this confidence an item is shown among those that need a person's look.</summary>
    public const double LowConfidence = 0.7;
}
