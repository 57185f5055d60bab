using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>Labour surveys by year, and the registers they rest on.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(SurveyQueries surveys, EnterUsualOccupations enter, RegisterBook book, CurrentActor me) : PageModel
{
    public IReadOnlyList<SurveyRow> Surveys { get; private set; } = [];

    public int Occupations { get; private set; }

    public int Capacities { get; private set; }

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => surveys.Today;

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Surveys = await surveys.ListAsync(cancellation);
        Occupations = await book.FindByCode(Occupation.Register)!.CountAsync(cancellation);
        Capacities = await book.FindByCode(TrainingCapacity.Register)!.CountAsync(cancellation);
    }

    public async Task<IActionResult> OnPostOccupationsAsync(CancellationToken cancellation)
    {
        var outcome = await enter.RunAsync(me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(SurveyAddresses.List);
        Refusal = outcome.Refusal;
        await OnGetAsync(cancellation);
        return Page();
    }
}
