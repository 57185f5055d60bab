namespace Xanh.Programme.Reporting;

/// <summary>A way to look at the reports of a period.</summary>
public enum ReportSelection
{
    All,

    /// <summary>Past the due day and never handed in.</summary>
    Overdue,

    /// <summary>Waiting for the reviewer.</summary>
    Waiting,

    /// <summary>With the unit for mending.</summary>
    Returned,

    /// <summary>Not handed in yet.</summary>
    Missing,

    /// <summary>Handed in after the due day.</summary>
    CameLate,

    /// <summary>Approved or locked.</summary>
    Approved,
}
