namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What the answers of a survey say together: sums of what was reported, never more.</summary>
public sealed record SurveyResults(SurveyCoverage Coverage, IReadOnlyList<OccupationFigures> Occupations, IReadOnlyList<AreaFigures> Areas);
