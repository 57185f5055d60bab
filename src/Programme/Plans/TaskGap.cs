namespace Xanh.Programme.Plans;

/// <summary>What may be amiss with a task.</summary>
public enum TaskGap
{
    /// <summary>Read with low confidence.</summary>
    Unsure,

    /// <summary>Assigned, but no lead agency is named.</summary>
    NoLead,

    /// <summary>Assigned, but no time is named.</summary>
    NoTime,
}
