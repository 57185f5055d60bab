namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What results are narrowed to.</summary>
/// <param name="Commune">Code of a commune; null for the whole province.</param>
/// <param name="OccupationId">Null for all occupations.</param>
public sealed record ResultFilter(string? Commune = null, Guid? OccupationId = null);
