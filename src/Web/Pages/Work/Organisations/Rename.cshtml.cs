using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class RenameModel(UnitQueries units, RenameUnit rename, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public OrganisationUnit Unit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await units.FindAsync(code, cancellation) is not { } found)
            return NotFound();
        Unit = found.Unit;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation)
    {
        var form = Receive();
        var outcome = await rename.RunAsync(
            new RenameUnit.Request(code, form.Number("ban"), form["ten"], form.Day("tu-ngay") ?? Today, form.Optional("can-cu")), Actor, cancellation);
        return await FinishAsync(outcome, unit => UnitAddresses.Of(unit.Code), () => OnGetAsync(code, cancellation));
    }
}
