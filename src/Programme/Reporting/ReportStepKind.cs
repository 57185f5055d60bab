namespace Xanh.Programme.Reporting;

/// <summary>What happened to a report.</summary>
public enum ReportStepKind
{
    Opened,
    SentToHead,
    HeadReturned,
    Submitted,
    Returned,
    Approved,
    Locked,

    /// <summary>The period was opened again: an approved report can be returned again.</summary>
    Unlocked,

    /// <summary>The unit got another due day.</summary>
    PutOff,

    /// <summary>The signed official report was recorded with it.</summary>
    PaperRecorded,
}
