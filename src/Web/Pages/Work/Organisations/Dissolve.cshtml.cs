using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class DissolveModel(UnitQueries units, DissolveUnit dissolve, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public OrganisationUnit Unit { get; private set; } = null!;

    public IReadOnlyList<UnitSummary> Heirs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await units.FindAsync(code, cancellation) is not { } found)
            return NotFound();
        Unit = found.Unit;
        Heirs = [.. (await units.ListAsync(new UnitFilter(InBeing: true), cancellation)).Where(u => u.Code != code)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation)
    {
        var form = Receive();
        var outcome = await dissolve.RunAsync(
            new DissolveUnit.Request(code, form.Number("ban"), form.Day("tu-ngay") ?? Today, form["ly-do"], form.Optional("tiep-nhan")), Actor, cancellation);
        return await FinishAsync(outcome, unit => UnitAddresses.Of(unit.Code), () => OnGetAsync(code, cancellation));
    }
}
