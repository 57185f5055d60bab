using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Web.Layout;
using Xanh.Web.Registers;
using Xanh.Web.Training;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>The form for a new event.</summary>
[Requires(Permission.KeepRegisters)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class NewModel(RegisterBook book, RecordForms forms, TrainingQueries training, CurrentActor me) : PageModel
{
    public IReadOnlyList<RecordInput> Inputs { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    private IRegisterOffice Office => book.FindByCode(TrainingEvent.Register)!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["planned-year"] = training.Today.Year.ToString(CultureInfo.InvariantCulture) };
        Inputs = await forms.MakeAsync(Office.Register.Declared, RecordDraft.Of(typed), [], Language.Of(HttpContext), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var fields = Office.Register.Declared;
        var draft = RecordForms.Read(Request.Form, fields);
        var culture = Language.Of(HttpContext);
        var outcome = await Office.SaveAsync(null, 0, draft, culture, me.Actor, cancellation);
        if (outcome.Value?.Id is { } id)
            return LocalRedirect(TrainingAddresses.Of(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Inputs = await forms.MakeAsync(fields, draft, outcome.Value?.Faults ?? [], culture, cancellation);
        return Page();
    }
}
