using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A plan document (kế hoạch) as imported: its own facts, and everything it gives to do.</summary>
public sealed class Plan
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Name in web addresses, unique in the province: <c>68-kh-ubnd-2025</c>.</summary>
    public required string Slug { get; init; }

    public required PlanKind Kind { get; init; }

    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? Place { get; init; }

    public string? Issuer { get; init; }

    /// <summary>Type as printed: <c>Kế hoạch</c>.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    public int? PeriodFrom { get; init; }

    public int? PeriodTo { get; init; }

    public string? SignerName { get; init; }

    public string? SignerPosition { get; init; }

    public string? SignerAuthority { get; init; }

    /// <summary>SHA-256 of the files' content, hexadecimal: the same files are not imported twice.</summary>
    public required string SourceDigest { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public PlanSource? Source { get; init; }

    public List<PlanSourceFile> Files { get; init; } = [];

    public List<PlanFact> Facts { get; init; } = [];

    public List<PlannedTask> Tasks { get; init; } = [];

    public List<PlannedTarget> Targets { get; init; } = [];

    public List<PlannedReportingDuty> ReportingDuties { get; init; } = [];

    public List<PlanLegalBasis> LegalBases { get; init; } = [];

    public List<PlanFundingSource> FundingSources { get; init; } = [];

    public List<PlanRecipient> Recipients { get; init; } = [];

    public List<PlanAmendment> Amendments { get; init; } = [];

    public List<PlanDiagnostic> Diagnostics { get; init; } = [];
}
