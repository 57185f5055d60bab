using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>The forecast of one occupation with everything it is made of.</summary>
/// <param name="Graduates">A year, of all providers together.</param>
public sealed record OccupationForecast(Occupation Occupation, ReportedFigures Reported, long Graduates, IReadOnlyList<HorizonForecast> Horizons);
