namespace Xanh.Programme.Organisations;

/// <summary>All about one unit.</summary>
/// <param name="Successions">What it followed and what followed it, by day.</param>
/// <param name="UnitNames">Names of the units that <paramref name="Successions"/>, heir and parent name, by code.</param>
/// <param name="Groups">Groups it belongs to, by rule or by name, with its own memberships.</param>
public sealed record UnitDetails(
    OrganisationUnit Unit, IReadOnlyList<UnitSuccession> Successions, IReadOnlyDictionary<string, string> UnitNames, IReadOnlyList<UnitGroup> Groups);
