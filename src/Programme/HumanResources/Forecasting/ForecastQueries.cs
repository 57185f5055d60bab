using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>Puts together what a forecast needs.</summary>
public sealed class ForecastQueries(ProgrammeDb db, ResultQueries results, SurveyQueries surveys, CurrentProvince province)
{
    public async Task<Forecast> OfAsync(LabourSurvey survey, CancellationToken cancellation = default)
    {
        var found = await results.OfAsync(survey, new ResultFilter(), cancellation);
        var training = await TrainingAsync(survey.Year, cancellation);
        var graduates = training.ToLookup(t => t.OccupationId, t => (long)(t.Graduates ?? 0));
        var assumptions = new Assumptions(survey.ReplacementRate, survey.StayingShare);
        var factor = ScaleFactor.Of(found.Coverage);
        return new Forecast(survey, found.Coverage, factor, assumptions, factor is null ? [] : [.. found.Occupations.Select(o => Of(o, factor, graduates[o.Occupation.Id].Sum(), assumptions))], training);
    }

    private static OccupationForecast Of(OccupationFigures of, ScaleFactor factor, long graduates, Assumptions assumptions) =>
        new(of.Occupation, of.Reported, graduates, LabourForecast.Of(of.Reported, factor, graduates, assumptions));

    // Of each provider and occupation the latest year that tells graduates; where none does, the latest year.
    private async Task<IReadOnlyList<TrainingRow>> TrainingAsync(int year, CancellationToken cancellation)
    {
        var known = await surveys.OccupationsAsync(cancellation);
        var rows = await db.Set<TrainingCapacity>().AsNoTracking()
            .Where(c => c.ProvinceId == province.Id && c.EndedOn == null && c.OccupationId != null && c.Year != null && c.Year <= year).ToListAsync(cancellation);
        return
        [
            .. rows.Select(c => new TrainingRow(c.Id, ResultQueries.HeirOf(c.OccupationId!.Value, known), c.Name, c.Year!.Value, c.Seats, c.Graduates))
                .GroupBy(c => (c.OccupationId, VietnameseText.FoldWithoutAccents(c.Provider)))
                .Select(g => g.OrderByDescending(c => c.Graduates is not null).ThenByDescending(c => c.Year).ThenBy(c => c.Id).First())
                .OrderByDescending(c => c.Graduates).ThenBy(c => c.Provider, StringComparer.Ordinal),
        ];
    }
}
