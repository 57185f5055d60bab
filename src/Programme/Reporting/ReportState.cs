namespace Xanh.Programme.Reporting;

/// <summary>Where the report of one unit stands.</summary>
public enum ReportState
{
    Draft,

    /// <summary>The unit's head looks at it before it is submitted.</summary>
    WithHead,

    Submitted,

    /// <summary>Single fields came back with reasons; only these are open.</summary>
    Returned,

    Approved,

    /// <summary>Approved, and its period is closed.</summary>
    Locked,
}
