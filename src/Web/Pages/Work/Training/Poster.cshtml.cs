using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Training;
using Xanh.Web.Layout;
using Xanh.Web.Training;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>A page with the link of an event as a QR code, to print and put up.</summary>
[Requires(Permission.SeeWork)]
public sealed class PosterModel(TrainingQueries training, SiteAddress site, CurrentActor me) : EventPage(training, me)
{
    public string Link => site.Of(TrainingAddresses.Register(Event.LinkCode));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) && Event.LinkCode.Length > 0 ? Page() : NotFound();
}
