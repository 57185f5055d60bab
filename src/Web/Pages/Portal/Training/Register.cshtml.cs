using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Web.Training;

namespace Xanh.Web.Pages.Portal.Training;

/// <summary>Registration for an event by its link, for everybody.</summary>
[AllowAnonymous]
public sealed class RegisterModel(PublicTrainingQueries queries, RegisterForEvent register, UnitQueries units) : PageModel
{
    /// <summary>Null when the link leads nowhere.</summary>
    public EventInvitation? Invitation { get; private set; }

    public Refusal? Refusal { get; private set; }

    public PersonDraft Typed { get; private set; } = new("", "", "", null, "", "");

    public bool Consents { get; private set; }

    /// <summary>Names of units, to choose one instead of typing it.</summary>
    public IReadOnlyList<string> Units { get; private set; } = [];

    private string? From => HttpContext.Connection.RemoteIpAddress?.ToString();

    public async Task OnGetAsync(string code, CancellationToken cancellation) => await ShowAsync(code, cancellation);

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation)
    {
        (Typed, Consents) = (PersonForm.Read(Request.Form), Request.Form["dong-y"] == "co");
        var outcome = await register.RunAsync(new RegisterForEvent.Request(code, Typed, Consents, From), cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(TrainingAddresses.Own(outcome.Value.Code) + "?moi=true");
        await ShowAsync(code, cancellation);
        Refusal ??= outcome.Refusal;
        Response.StatusCode = Refusal.Code == "training-too-many" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task ShowAsync(string code, CancellationToken cancellation)
    {
        var found = await queries.InvitationAsync(code, From, cancellation);
        (Invitation, Refusal) = (found.Value, found.Refusal);
        if (Invitation is null)
            Response.StatusCode = found.Refusal!.Code == "training-too-many" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound;
        else if (Invitation.Closed is null)
            Units = [.. (await units.ListAsync(new UnitFilter { InBeing = true }, cancellation)).Select(u => u.Name)];
    }
}
