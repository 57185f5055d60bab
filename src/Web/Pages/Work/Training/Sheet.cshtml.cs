using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Training;
using Xanh.Web.Layout;
using Xanh.Web.Training;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>The list of a session to print and sign, with empty lines for who comes unannounced.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class SheetModel(TrainingQueries training, CurrentActor me) : EventPage(training, me)
{
    private const int FewestLines = 10;

    public TrainingSession Session { get; private set; } = null!;

    public IReadOnlyList<EventRegistration> People => [.. Details.Seated.OrderBy(r => r.NameKey, StringComparer.Ordinal).ThenBy(r => r.Number)];

    public int Blank => FewestLines;

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || Details.Sessions.FirstOrDefault(s => s.Number == number) is not { } session)
            return NotFound();
        Session = session;
        return Page();
    }
}
