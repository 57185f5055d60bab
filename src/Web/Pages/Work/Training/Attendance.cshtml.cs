using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Training;
using Xanh.Web.Layout;
using Xanh.Web.Training;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>The list of one session, to tick who is there.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class AttendanceModel(TrainingQueries training, MarkAttendance mark, SaveSession save, RemoveSession remove, CurrentActor me) : EventPage(training, me)
{
    private SessionForm? typed;

    public TrainingSession Session { get; private set; } = null!;

    /// <summary>Who has a seat, by name.</summary>
    public IReadOnlyList<EventRegistration> People => [.. Details.Seated.OrderBy(r => r.NameKey, StringComparer.Ordinal).ThenBy(r => r.Number)];

    public int PresentCount => Details.Present.Count(p => p.Session == Session.Number);

    public SessionForm Typed => typed ?? SessionForm.Of(Session);

    public bool IsPresent(EventRegistration person) => Details.Present.Contains((Session.Number, person.Number));

    public Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancellation) => FoundAsync(id, number, Page(), cancellation);

    public async Task<IActionResult> OnPostMarkAsync(Guid id, int number, [FromForm(Name = "co")] int[]? there, [FromForm(Name = "truoc")] int[]? before, CancellationToken cancellation)
    {
        var (now, was) = (there ?? [], before ?? []);
        var outcome = await mark.RunAsync(new MarkAttendance.Request(id, number, [.. now.Except(was)], [.. was.Except(now)]), Actor, cancellation);
        return await FoundAsync(id, number, await FinishAsync(id, outcome, TrainingAddresses.Session(id, number) + "?da-ghi=true", "co", cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostSaveAsync(Guid id, int number, CancellationToken cancellation)
    {
        typed = SessionForm.Read(Request.Form);
        var outcome = await save.RunAsync(typed.Ask(id, number), Actor, cancellation);
        return await FoundAsync(id, number, await FinishAsync(id, outcome, TrainingAddresses.Session(id, number) + "?da-ghi=true", "buoi", cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, int number, CancellationToken cancellation)
    {
        var outcome = await remove.RunAsync(id, number, Actor, cancellation);
        return await FoundAsync(id, number, await FinishAsync(id, outcome, TrainingAddresses.Of(id) + "?da-ghi=true", "buoi", cancellation), cancellation);
    }

    private async Task<IActionResult> FoundAsync(Guid id, int number, IActionResult answer, CancellationToken cancellation)
    {
        if (answer is not Microsoft.AspNetCore.Mvc.RazorPages.PageResult)
            return answer;
        if (!await LoadAsync(id, cancellation) || Details.Sessions.FirstOrDefault(s => s.Number == number) is not { } session)
            return NotFound();
        Session = session;
        return answer;
    }
}
