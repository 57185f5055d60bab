using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Web.Training;

namespace Xanh.Web.Pages.Portal.Training;

/// <summary>A person's own registration, behind a link that only they were given.</summary>
[AllowAnonymous]
public sealed class OwnModel(PublicTrainingQueries queries, WithdrawRegistration withdraw) : PageModel
{
    /// <summary>Null when the link leads nowhere.</summary>
    public OwnRegistration? Own { get; private set; }

    public Refusal? Refusal { get; private set; }

    [FromQuery(Name = "moi")]
    public bool IsNew { get; set; }

    private string? From => HttpContext.Connection.RemoteIpAddress?.ToString();

    public Task OnGetAsync(string code, CancellationToken cancellation) => ShowAsync(code, cancellation);

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation)
    {
        await ShowAsync(code, cancellation);
        if (Own is null)
            return Page();
        var outcome = Own.MayWithdraw ? await withdraw.RunAsync(code, cancellation) : new Refusal("training-registration-over");
        if (outcome.Succeeded)
            return LocalRedirect(TrainingAddresses.Own(Own.Registration.Code));
        Refusal = outcome.Refusal;
        return Page();
    }

    private async Task ShowAsync(string code, CancellationToken cancellation)
    {
        var found = await queries.OwnAsync(code, From, cancellation);
        (Own, Refusal) = (found.Value, found.Refusal);
        if (Own is null)
            Response.StatusCode = found.Refusal!.Code == "training-too-many" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound;
    }
}
