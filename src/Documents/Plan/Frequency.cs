namespace Xanh.Documents.Plan;

/// <summary>How often a report is due or a yearly target returns.</summary>
public enum Frequency
{
    Annual,
    Semiannual,
    Quarterly,
    Monthly,

    /// <summary>Only when something happens ("nếu có vướng mắc").</summary>
    AdHoc,

    /// <summary>"Định kỳ" without a rhythm.</summary>
    PeriodicUnspecified,
}
