using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Registers;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>The form for a new record.</summary>
[Requires(Permission.KeepRegisters)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class NewModel(RegisterBook book, RecordForms forms, CurrentActor me) : RegisterModel(book, me)
{
    public IReadOnlyList<RecordInput> Inputs { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        Inputs = await forms.MakeAsync(Seen, await GivenAsync(cancellation), [], Language.Of(HttpContext), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        var draft = RecordForms.Read(Request.Form, Seen);
        var culture = Language.Of(HttpContext);
        var outcome = await Office.SaveAsync(null, 0, draft, culture, Actor, cancellation);
        if (outcome.Value?.Id is { } id)
            return LocalRedirect(RegisterAddresses.Of(Register, id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Inputs = await forms.MakeAsync(Seen, draft, outcome.Value?.Faults ?? [], culture, cancellation);
        return Page();
    }

    // The record it was opened from is linked already.
    private async Task<RecordDraft> GivenAsync(CancellationToken cancellation)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in Seen.Where(f => f.LinksTo is not null))
        {
            if (Guid.TryParse(Request.Query[field.Key], out var id) && await Book.NameAsync(field.LinksTo!, id, cancellation) is { } name)
                typed[field.Key] = name;
        }
        return RecordDraft.Of(typed);
    }
}
