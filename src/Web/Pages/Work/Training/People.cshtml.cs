using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Web.Layout;
using Xanh.Web.Training;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>Who registered for an event, who waits; people entered by hand or from a list.</summary>
[Requires(Permission.KeepRegisters)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = WorkForms.LongestValue)]
public sealed class PeopleModel(TrainingQueries training, AddParticipants add, WithdrawRegistration withdraw, SeatWaiting seat, CurrentActor me) : EventPage(training, me)
{
    private const int MostBytes = 8 << 20;

    public PersonDraft Typed { get; private set; } = new("", "", "", null, "", "");

    public string Pasted { get; private set; } = "";

    [FromForm(Name = "co-mat")]
    public int? PresentAt { get; set; }

    /// <summary>What the last list came to.</summary>
    public AddParticipants.Result? Told { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        Guid id, [FromQuery(Name = "moi")] int? added, [FromQuery(Name = "da-co")] int? known, [FromQuery(Name = "ghi-co-mat")] int? marked, CancellationToken cancellation)
    {
        if (added is not null)
            Told = new AddParticipants.Result(added.Value, known ?? 0, marked ?? 0);
        return await ShowAsync(id, cancellation);
    }

    public async Task<IActionResult> OnPostOneAsync(Guid id, CancellationToken cancellation)
    {
        Typed = PersonForm.Read(Request.Form);
        if (Typed.Tidy().Problem() is { } problem)
            return await FinishAsync(id, Outcome<TrainingEvent>.FromRefusal(problem.Refusal), "", "mot", cancellation);
        return await AddAsync(id, [Typed], "mot", cancellation);
    }

    public async Task<IActionResult> OnPostManyAsync(
        Guid id, [FromForm(Name = "tep")] IFormFile? file, [FromForm(Name = "dan")] string? pasted, [FromForm(Name = "nhom-chung")] string? usual, CancellationToken cancellation)
    {
        Pasted = pasted ?? "";
        var group = PersonForm.GroupOf(usual);
        var read = file is { Length: > 0 } ? await ReadAsync(file, group, cancellation) : NameList.Read(Pasted, group);
        return read.Succeeded ? await AddAsync(id, read.Value, "nhieu", cancellation) : await FinishAsync(id, read, "", "nhieu", cancellation);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, [FromForm(Name = "so")] int number, CancellationToken cancellation) =>
        await FinishAsync(id, await withdraw.RunAsync(id, number, Actor, cancellation), TrainingAddresses.People(id) + "?da-ghi=true", "rut", cancellation);

    public async Task<IActionResult> OnPostSeatAsync(Guid id, CancellationToken cancellation) =>
        await FinishAsync(id, await seat.RunAsync(id, Actor, cancellation), TrainingAddresses.People(id) + "?da-ghi=true", "cho", cancellation);

    private async Task<IActionResult> AddAsync(Guid id, IReadOnlyList<PersonDraft> people, string form, CancellationToken cancellation)
    {
        var outcome = await add.RunAsync(new AddParticipants.Request(id, people, PresentAt), Actor, cancellation);
        var address = outcome.Value is { } done ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{TrainingAddresses.People(id)}?moi={done.Added}&da-co={done.Known}&ghi-co-mat={done.Marked}") : "";
        return await FinishAsync(id, outcome, address, form, cancellation);
    }

    private async Task<Outcome<IReadOnlyList<PersonDraft>>> ReadAsync(IFormFile file, ParticipantGroup? group, CancellationToken cancellation)
    {
        var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        content.Position = 0;
        return NameList.Read(content, file.FileName, group, Language.Of(HttpContext));
    }
}
