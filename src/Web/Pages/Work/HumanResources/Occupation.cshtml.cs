using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>Where every figure of an occupation comes from: the sum worked out, who trains, who answered what.</summary>
[Requires(Permission.SeeWork)]
public sealed class OccupationModel(SurveyQueries surveys, ForecastQueries forecasts, ResultQueries results, CurrentActor me) : PageModel
{
    private const int Decimals = 2;

    public Forecast Forecast { get; private set; } = null!;

    public OccupationForecast Of { get; private set; } = null!;

    public IReadOnlyList<TrainingRow> Training { get; private set; } = [];

    /// <summary>Only for who keeps registers: what single enterprises say is not for everybody.</summary>
    public IReadOnlyList<OccupationAnswer> Answers { get; private set; } = [];

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public async Task<IActionResult> OnGetAsync(int year, Guid id, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return NotFound();
        Forecast = await forecasts.OfAsync(survey, cancellation);
        if (Forecast.Occupations.FirstOrDefault(o => o.Occupation.Id == id) is not { } of)
            return NotFound();
        Of = of;
        Training = [.. Forecast.Training.Where(t => t.OccupationId == id)];
        if (MayKeep)
            Answers = await results.AnswersAsync(survey.Id, id, cancellation);
        return Page();
    }

    public string People(long count) => count.ToString("N0", Language.Of(HttpContext));

    public string Plain(decimal value) => decimal.Round(value, Decimals).ToString("0.##", Language.Of(HttpContext));
}
