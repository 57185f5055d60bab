using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

[Requires(Permission.KeepPeriods)]
public sealed class EditModel(PeriodQueries periods, UnitQueries units, EditPeriod edit, CurrentActor me, TimeProvider time) : PeriodPage(periods, me, time)
{
    public PeriodInput Input { get; private set; } = new();

    public UnitDirectory Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        Units = await units.DirectoryAsync(cancellation);
        if (Refusal is null)
            Input = PeriodInput.Of(Period);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        var form = Receive();
        Input = PeriodInput.Of(form);
        var terms = Input.Terms();
        Outcome<ReportingPeriod> outcome = terms.Succeeded ? await edit.RunAsync(new EditPeriod.Request(slug, form.Number("ban"), terms.Value), Actor, cancellation) : terms.Refusal;
        return await FinishAsync(outcome, p => PeriodAddresses.Of(p.Slug) + "?da-luu=ky", () => OnGetAsync(slug, cancellation));
    }
}
