using Xanh.Documents.Plan;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>A plan (kế hoạch) in force: the facts of the document that began it, its versions, and everything it gave to do in any of them.</summary>
public sealed class Plan : IVersioned, IJournalled
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

    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>Number of the version in force.</summary>
    public int CurrentVersion { get; private set; } = 1;

    public List<PlanVersion> Versions { get; init; } = [];

    public List<PlanFact> Facts { get; init; } = [];

    public List<PlannedTask> Tasks { get; init; } = [];

    public List<PlannedTarget> Targets { get; init; } = [];

    public List<PlannedReportingDuty> ReportingDuties { get; init; } = [];

    public List<PlanLegalBasis> LegalBases { get; init; } = [];

    public List<PlanFundingSource> FundingSources { get; init; } = [];

    public List<PlanRecipient> Recipients { get; init; } = [];

    public List<PlanAmendment> Amendments { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "plan/" + id.ToString("N");

    /// <summary>Puts the next version in force.</summary>
    public void Amend(PlanVersion next)
    {
        if (next.Number != CurrentVersion + 1)
            throw new InvalidOperationException("Versions follow one another without gaps.");
        Versions.Add(next);
        CurrentVersion = next.Number;
    }
}
