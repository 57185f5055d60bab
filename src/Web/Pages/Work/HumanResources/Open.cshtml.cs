using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>Opens the survey of a year.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class OpenModel(OpenSurvey open, SurveyQueries surveys, FieldFormats formats, CurrentActor me) : PageModel
{
    private const int UsualDays = 30;

    [BindProperty(Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(Name = "den-ngay")]
    public DateOnly? Until { get; set; }

    [BindProperty(Name = "nganh")]
    public string? Sector { get; set; }

    [BindProperty(Name = "quy-mo")]
    public string? Size { get; set; }

    [BindProperty(Name = "xa")]
    public string? Commune { get; set; }

    public ChoiceList Communes { get; private set; } = new([], (_, _) => null);

    /// <summary>How many would be asked; null while that was not counted.</summary>
    public int? Count { get; private set; }

    public Refusal? Refusal { get; private set; }

    private SurveyScope Scope => new(Sector ?? "", Size ?? "", Commune ?? "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        (Year, Until) = (surveys.Today.Year, surveys.Today.AddDays(UsualDays));
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var outcome = await open.RunAsync(new OpenSurvey.Request(Year ?? 0, Until ?? default, Scope), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(SurveyAddresses.Of(outcome.Value.Year) + "?da=mo");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostCountAsync(CancellationToken cancellation)
    {
        Count = await open.CountAsync(Scope, cancellation);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Communes = (await formats.OfAsync(Language.Of(HttpContext), cancellation)).Communes ?? Communes;
        return Page();
    }
}
