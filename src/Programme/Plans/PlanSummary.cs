using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A plan with its own facts and how much it holds.</summary>
public sealed record PlanSummary
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required PlanKind Kind { get; init; }

    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? Place { get; init; }

    public string? Issuer { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    public int? PeriodFrom { get; init; }

    public int? PeriodTo { get; init; }

    public string? SignerName { get; init; }

    public string? SignerPosition { get; init; }

    public string? SignerAuthority { get; init; }

    public required int CurrentVersion { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    public required int Tasks { get; init; }

    public required int Targets { get; init; }

    public required int ReportingDuties { get; init; }

    public required int LegalBases { get; init; }

    public required int FundingSources { get; init; }

    public required int Recipients { get; init; }

    public required int Diagnostics { get; init; }

    /// <summary>Different agencies that tasks name.</summary>
    public required int Agencies { get; init; }
}
