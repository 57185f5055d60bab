using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>Demand, supply and gap by occupation, with the formula and what it assumes.</summary>
[Requires(Permission.SeeWork)]
public sealed class ForecastModel(SurveyQueries surveys, ForecastQueries queries, SetAssumptions set, CurrentActor me) : PageModel
{
    public Forecast Forecast { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    /// <summary>The field to mend.</summary>
    public string FieldId => Refusal?.Code == "text-missing" ? "ly-do" : "thay-the";

    public string Rate { get; private set; } = "";

    public string Staying { get; private set; } = "";

    public string Reason { get; private set; } = "";

    [BindProperty(Name = "da", SupportsGet = true)]
    public bool Done { get; set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    /// <summary>Occupations that somebody has or needs; the greatest gap of the farthest year first.</summary>
    public IEnumerable<OccupationForecast> Shown => Forecast.Occupations.Where(o => o.Reported.Enterprises > 0 || o.Graduates > 0).OrderByDescending(o => o.Horizons[^1].Gap);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation) => await ShowAsync(year, typed: null, cancellation);

    public async Task<IActionResult> OnPostAsync(
        int year, [FromForm(Name = "thay-the")] string? rate, [FromForm(Name = "o-lai")] string? staying, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation)
    {
        if (!MayKeep)
            return Forbid();
        var mark = TypedNumber.MarkOf(Language.Of(HttpContext));
        var outcome = TypedNumber.Read(rate ?? "", mark) is { } first && TypedNumber.Read(staying ?? "", mark) is { } second
            ? await set.RunAsync(new SetAssumptions.Request(year, TypedNumber.ValueOf(first), TypedNumber.ValueOf(second), reason ?? ""), me.Actor, cancellation)
            : new Refusal("forecast-percent");
        if (outcome.Succeeded)
            return LocalRedirect(SurveyAddresses.Forecast(year) + "?da=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(year, (rate ?? "", staying ?? "", reason ?? ""), cancellation);
    }

    public string People(long count) => count.ToString("N0", Language.Of(HttpContext));

    public string Plain(decimal value, int decimals) => decimal.Round(value, decimals).ToString("0." + new string('#', decimals), Language.Of(HttpContext));

    private async Task<IActionResult> ShowAsync(int year, (string Rate, string Staying, string Reason)? typed, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return NotFound();
        Forecast = await queries.OfAsync(survey, cancellation);
        (Rate, Staying, Reason) = typed ?? (Plain(survey.ReplacementRate, 2), Plain(survey.StayingShare, 2), "");
        return Page();
    }
}
