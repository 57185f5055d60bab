namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What was reported of one occupation.</summary>
public sealed record OccupationFigures(Occupation Occupation, ReportedFigures Reported);
