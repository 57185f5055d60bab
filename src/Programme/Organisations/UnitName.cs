using Xanh.Programme.Journal;

namespace Xanh.Programme.Organisations;

/// <summary>A name a unit goes or went by: its own, a variant, or the name of a unit that became part of it.</summary>
public sealed class UnitName : IJournalled
{
    public required string ProvinceId { get; init; }

    public required string UnitCode { get; init; }

    /// <summary>Number within the unit.</summary>
    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    /// <summary>Comparable form, see <see cref="Shared.Slug"/>.</summary>
    [NotJournalled]
    public required string NameKey { get; init; }

    public required UnitNameKind Kind { get; init; }

    /// <summary>Where the bearer of a former name lay: <c>Huyện Yên Bình, Tỉnh Yên Bái</c>. Tells communes of one name apart.</summary>
    public string? Place { get; init; }

    /// <summary>First day the name was borne; null when not known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last day the name was borne; null while it is, or when not known.</summary>
    public DateOnly? To { get; private set; }

    public string JournalSubject => OrganisationUnit.SubjectOf(UnitCode);

    public bool IsBorneOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    internal UnitName Borne(DateOnly? from, DateOnly? to)
    {
        (From, To) = (from, to);
        return this;
    }

    internal void EndBefore(DateOnly day) => To = day.AddDays(-1);
}
