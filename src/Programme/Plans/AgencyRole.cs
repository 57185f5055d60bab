namespace Xanh.Programme.Plans;

/// <summary>What an agency does in a task.</summary>
public enum AgencyRole
{
    /// <summary>Chủ trì.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Coordinate,
}
