namespace Xanh.Programme.Plans;

/// <summary>Whom a printed name means, and who owes progress because of it.</summary>
/// <param name="Key">See <see cref="TaskAgency.AgencyKey"/>.</param>
public sealed record AgencyChoice(string Key, string? UnitCode, string? GroupCode, OwingRule Rule, string? NamedUnitCode);
