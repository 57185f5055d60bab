namespace Xanh.Programme.Organisations;

/// <summary>A unit as the directory knows it.</summary>
/// <param name="HeirCode">See <see cref="OrganisationUnit.HeirCode"/>.</param>
public sealed record UnitEntry(
    string Code, string Name, UnitKind Kind, string? ParentCode, DateOnly? From, DateOnly? To, string HeirCode, bool IsStanding, IReadOnlyList<UnitName> Names)
{
    public bool IsInBeing(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    /// <summary>The official name on a day; the one of now when that of the day is not known.</summary>
    public string NameOn(DateOnly day) => Names.FirstOrDefault(n => n.Kind == UnitNameKind.Own && n.IsBorneOn(day))?.Name ?? Name;
}
