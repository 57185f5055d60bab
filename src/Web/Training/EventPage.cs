using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Web.Layout;

namespace Xanh.Web.Training;

/// <summary>A page of one event: the event, what was refused, what was done.</summary>
public abstract class EventPage(TrainingQueries training, CurrentActor me) : PageModel
{
    public EventDetails Details { get; private set; } = null!;

    public TrainingEvent Event => Details.Event;

    public Refusal? Refusal { get; protected set; }

    /// <summary>The form that was refused; null when none was.</summary>
    public string? RefusedForm { get; private set; }

    [FromQuery(Name = "da-ghi")]
    public bool Written { get; set; }

    public DateOnly Today => training.Today;

    public bool MayKeep => me.May(Permission.KeepRegisters) && Event.EndedOn is null;

    protected Actor Actor => me.Actor;

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await training.FindAsync(id, cancellation) is not { } details)
            return false;
        Details = details;
        return true;
    }

    protected async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>On to an address when it went well; else the page again, saying why not.</summary>
    protected async Task<IActionResult> FinishAsync<T>(Guid id, Outcome<T> outcome, string address, string form, CancellationToken cancellation)
        where T : class
    {
        if (outcome.Succeeded)
            return LocalRedirect(address);
        (Refusal, RefusedForm) = (outcome.Refusal, form);
        return await ShowAsync(id, cancellation);
    }
}
