using Xanh.Programme.Journal;

namespace Xanh.Programme.Organisations;

/// <summary>That one unit followed another: by merger, split, or taking over its work.</summary>
public sealed class UnitSuccession : IJournalled
{
    public required string ProvinceId { get; init; }

    /// <summary>The unit that ended.</summary>
    public required string FromCode { get; init; }

    /// <summary>The unit that followed.</summary>
    public required string ToCode { get; init; }

    /// <summary>First day of the new order.</summary>
    public required DateOnly On { get; init; }

    public required SuccessionKind Kind { get; init; }

    /// <summary>Whether open work goes to <see cref="ToCode"/>: one successor of each unit is the main one.</summary>
    public required bool IsMain { get; init; }

    /// <summary>The document it rests on: <c>Nghị quyết số 15/NQ-HĐND ngày 20/6/2026</c>.</summary>
    public string? LegalBasis { get; init; }

    public string JournalSubject => OrganisationUnit.SubjectOf(FromCode);
}
