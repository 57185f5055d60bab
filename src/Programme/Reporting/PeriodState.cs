namespace Xanh.Programme.Reporting;

/// <summary>Where a reporting period stands.</summary>
public enum PeriodState
{
    /// <summary>Its form is being made; no unit sees it.</summary>
    Preparing,

    /// <summary>Units fill in, the coordinator reviews.</summary>
    Open,

    /// <summary>Nothing is taken any more; what was approved is locked.</summary>
    Closed,
}
