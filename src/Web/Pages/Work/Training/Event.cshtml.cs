using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Messages;
using Xanh.Programme.Registers;
using Xanh.Programme.Training;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Training;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>One event: where it stands, its sessions, its link, its figures.</summary>
[Requires(Permission.SeeWork)]
public sealed class EventModel(
    TrainingQueries training, ChangeEventState change, SaveSession save, ServeTask serve, RenewLink renew, TaskChoiceQueries choices, RegisterBook book, SiteAddress site, CurrentActor me) : EventPage(training, me)
{
    public IRegister Register => book.FindByCode(TrainingEvent.Register)!.Register;

    public IReadOnlyList<TaskChoice> Tasks { get; private set; } = [];

    public string? Task => Event.PlanId is { } plan ? TaskWord.Of(plan, Event.TaskOrdinal ?? 0) : null;

    public string Link => site.Of(TrainingAddresses.Register(Event.LinkCode));

    public SessionForm Typed { get; private set; } = SessionForm.Empty;

    public int Attended => Details.Registrations.Count(Details.HasAttended);

    public IReadOnlyList<(ParticipantGroup Group, int Seated, int Attended)> ByGroup =>
        [.. Enum.GetValues<ParticipantGroup>().Select(g => (g, Details.Seated.Count(r => r.Group == g), Details.Seated.Count(r => r.Group == g && Details.HasAttended(r))))];

    /// <summary>Key of the words and what is known.</summary>
    public IReadOnlyList<(string Key, string Text)> Facts
    {
        get
        {
            var culture = Language.Of(HttpContext);
            return
            [
                ("training.programme", Event.ProgrammeName), ("training.organiser", Event.Organiser), ("training.place", Event.Place), ("training.first-day", Day(Event.StartsOn)),
                ("training.register-by", Day(Event.RegisterBy)), ("training.seats", Event.Seats?.ToString("N0", culture) ?? ""),
                ("training.cost", Event.Cost is { } cost ? Money.Show(cost, culture) + (Event.CostSource.Length > 0 ? " · " + Event.CostSource : "") : Event.CostSource), ("training.result", Event.Result),
            ];

            string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", culture) ?? "";
        }
    }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        await FillAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostStateAsync(
        Guid id, [FromForm(Name = "ban")] int version, [FromForm(Name = "trang-thai")] string? state, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation) =>
        await AnswerAsync(id, await change.RunAsync(new ChangeEventState.Request(id, version, state ?? "", reason ?? ""), Actor, cancellation), state == TrainingState.Cancelled ? "huy" : "trang-thai", cancellation);

    public async Task<IActionResult> OnPostSessionAsync(Guid id, CancellationToken cancellation)
    {
        Typed = SessionForm.Read(Request.Form);
        return await AnswerAsync(id, await save.RunAsync(Typed.Ask(id, number: null), Actor, cancellation), "buoi", cancellation);
    }

    public async Task<IActionResult> OnPostTaskAsync(Guid id, [FromForm(Name = "ban")] int version, [FromForm(Name = "nhiem-vu")] string? task, CancellationToken cancellation) =>
        await AnswerAsync(id, await serve.RunAsync(new ServeTask.Request(id, version, TaskWord.Read(task)), Actor, cancellation), "nhiem-vu", cancellation);

    public async Task<IActionResult> OnPostLinkAsync(Guid id, CancellationToken cancellation) => await AnswerAsync(id, await renew.RunAsync(id, Actor, cancellation), "dang-ky", cancellation);

    private async Task<IActionResult> AnswerAsync<T>(Guid id, Programme.Shared.Outcome<T> outcome, string form, CancellationToken cancellation)
        where T : class
    {
        var answer = await FinishAsync(id, outcome, TrainingAddresses.Of(id) + "?da-ghi=true", form, cancellation);
        if (Details is not null)
            await FillAsync(cancellation);
        return answer;
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (MayKeep)
            Tasks = await choices.OfUnitAsync(null, cancellation);
    }
}
