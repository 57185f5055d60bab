namespace Xanh.Programme.Plans;

/// <summary>What was read from a stretch of the source text.</summary>
public enum SourceMarkKind
{
    Fact,
    LegalBasis,
    Target,
    Task,
    FundingSource,
    ReportingDuty,
    Recipient,
    Amendment,
}
