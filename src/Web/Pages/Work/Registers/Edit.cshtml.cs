using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Registers;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>Changes a record; when somebody else was first, both texts are shown and nothing typed is lost.</summary>
[Requires(Permission.KeepRegisters)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class EditModel(RegisterBook book, RecordForms forms, CurrentActor me) : RegisterModel(book, me)
{
    public RecordView View { get; private set; } = null!;

    public IReadOnlyList<RecordInput> Inputs { get; private set; } = [];

    /// <summary>Where what somebody saved meanwhile differs from what was typed.</summary>
    public IReadOnlyList<TwoValues> Conflict { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, Guid id, CancellationToken cancellation)
    {
        if (!Open(slug) || await FindAsync(id, cancellation) is not { } view)
            return NotFound();
        return view.EndedOn is not null ? LocalRedirect(RegisterAddresses.Of(Register, id)) : await ShowAsync(view, RecordForms.Of(view), [], cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string slug, Guid id, [FromForm(Name = "phien-ban")] int version, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        var draft = RecordForms.Read(Request.Form, Seen);
        var outcome = await Office.SaveAsync(id, version, draft, Language.Of(HttpContext), Actor, cancellation);
        if (outcome.Value?.Id is not null)
            return LocalRedirect(RegisterAddresses.Of(Register, id) + "?da-ghi=true");
        if (await FindAsync(id, cancellation) is not { } view)
            return NotFound();
        Refusal = outcome.Refusal;
        if (Refusal?.Code == "changed-meanwhile")
            Conflict = TwoValues.Of([.. Seen.Where(f => draft.Typed.ContainsKey(f.Key))], view.Typed, draft.Typed);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        // A form with faults still says which version its writer saw.
        return await ShowAsync(Refusal is null ? view with { Version = version } : view, draft, outcome.Value?.Faults ?? [], cancellation);
    }

    private Task<RecordView?> FindAsync(Guid id, CancellationToken cancellation) => Office.FindAsync(id, Language.Of(HttpContext), cancellation);

    private async Task<IActionResult> ShowAsync(RecordView view, RecordDraft draft, IReadOnlyList<RecordFault> faults, CancellationToken cancellation)
    {
        View = view;
        Inputs = await forms.MakeAsync(Seen, draft, faults, Language.Of(HttpContext), cancellation);
        Conflict = [.. Conflict.Select(c => Inputs.Single(i => i.Field == c.Field).Choices is { } choices ? c with { First = Word(choices, c.First), Second = Word(choices, c.Second) } : c)];
        return Page();
    }

    private static string Word(IReadOnlyList<(string Code, string Name)> choices, string code) => choices.FirstOrDefault(c => c.Code == code).Name
        ?? string.Join(ChoicesForm.Mark + " ", code.Split(ChoicesForm.Mark).Select(one => choices.FirstOrDefault(c => c.Code == one).Name ?? one));
}
