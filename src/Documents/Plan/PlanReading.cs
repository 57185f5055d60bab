using Xanh.Documents.Reading;

namespace Xanh.Documents.Plan;

/// <summary>Everything read from one plan document (of one or several files).</summary>
public sealed record PlanReading
{
    public required PlanKind Kind { get; init; }

    public required SourceText Source { get; init; }

    public PlanFacts Facts { get; init; } = PlanFacts.None;

    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    public IReadOnlyList<FundingSource> FundingSources { get; init; } = [];

    public IReadOnlyList<ReportingDuty> ReportingDuties { get; init; } = [];

    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    public Signer? Signer { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
