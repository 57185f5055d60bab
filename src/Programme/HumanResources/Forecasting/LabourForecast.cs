using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>
/// The forecast, and nothing hidden in it. In <c>t</c> years: jobs = reported jobs × factor; need = reported need in <c>t</c> years × factor;
/// replacement = jobs × rate × <c>t</c>; trained = graduates a year × staying share × <c>t</c>; demand = jobs + need + replacement;
/// supply = jobs + trained; gap = demand − supply.
/// </summary>
public static class LabourForecast
{
    private const int Percent = 100;

    /// <summary>Years ahead that surveys ask about.</summary>
    public static IReadOnlyList<int> Horizons { get; } = [1, 3, 5];

    /// <param name="graduates">A year.</param>
    public static IReadOnlyList<HorizonForecast> Of(ReportedFigures reported, ScaleFactor factor, long graduates, Assumptions assumptions)
    {
        var jobs = factor.Of(reported.Jobs);
        return
        [
            .. Horizons.Select(years => new HorizonForecast(
                years,
                reported.NeedIn(years),
                jobs,
                factor.Of(reported.NeedIn(years)),
                Rounding.People(jobs * assumptions.ReplacementRate * years / Percent),
                Rounding.People(graduates * assumptions.StayingShare * years / Percent))),
        ];
    }
}
