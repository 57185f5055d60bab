using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>The questions of a period, with what is asked elsewhere already.</summary>
[Requires(Permission.KeepPeriods)]
public sealed class FormModel(PeriodQueries periods, AskOnce once, UnitQueries units, MoveQuestion move, RemoveQuestion remove, CurrentActor me, TimeProvider time)
    : PeriodPage(periods, me, time)
{
    public IReadOnlyDictionary<string, AskedTwice> Twice { get; private set; } = new Dictionary<string, AskedTwice>(StringComparer.Ordinal);

    public UnitDirectory Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        Twice = await once.FindAsync(Period, cancellation);
        Units = await units.DirectoryAsync(cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostMoveAsync(string slug, CancellationToken cancellation) => PostAsync(slug, form => move.RunAsync(
        new MoveQuestion.Request(slug, form.Number("ban"), form["ma"], form.Number("cho")), Actor, cancellation), cancellation);

    public Task<IActionResult> OnPostRemoveAsync(string slug, CancellationToken cancellation) => PostAsync(slug, form => remove.RunAsync(
        new RemoveQuestion.Request(slug, form.Number("ban"), form["ma"]), Actor, cancellation), cancellation);

    private async Task<IActionResult> PostAsync(string slug, Func<UnitForm, Task<Outcome<ReportingPeriod>>> run, CancellationToken cancellation) =>
        await FinishAsync(await run(Receive()), p => PeriodAddresses.Form(p.Slug) + "?da-luu=mau", () => OnGetAsync(slug, cancellation));
}
