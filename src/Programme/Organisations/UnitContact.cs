using Xanh.Programme.Journal;

namespace Xanh.Programme.Organisations;

/// <summary>A person who heads a unit or can be asked there, for as long as they do.</summary>
public sealed class UnitContact : IJournalled
{
    public required string ProvinceId { get; init; }

    public required string UnitCode { get; init; }

    /// <summary>Number within the unit.</summary>
    public required int Ordinal { get; init; }

    public required ContactRole Role { get; init; }

    [Personal]
    public required string PersonName { get; init; }

    /// <summary>Office held: <c>Giám đốc</c>, <c>Chuyên viên</c>.</summary>
    public string? Position { get; init; }

    [Personal]
    public string? Phone { get; init; }

    [Personal]
    public string? Mail { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day; null for as long as nothing else is known.</summary>
    public DateOnly? To { get; private set; }

    public string JournalSubject => OrganisationUnit.SubjectOf(UnitCode);

    public bool IsOn(DateOnly day) => From <= day && (To is null || To >= day);

    internal void End(DateOnly lastDay) => To = lastDay;
}
