using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>The forecast that follows from a survey.</summary>
/// <param name="Factor">Null while nobody has answered; then there are no occupations.</param>
public sealed record Forecast(
    LabourSurvey Survey, SurveyCoverage Coverage, ScaleFactor? Factor, Assumptions Assumptions, IReadOnlyList<OccupationForecast> Occupations, IReadOnlyList<TrainingRow> Training);
