namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What was reported by the enterprises of one commune, and how many of them answered.</summary>
/// <param name="Commune">Code; empty where the seat is not known.</param>
/// <param name="Reported">Of all occupations together, or of the one that was asked for; <c>Enterprises</c> counts answers to single questions there.</param>
public sealed record AreaFigures(string Commune, SurveyCoverage Coverage, ReportedFigures Reported);
