using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class CreateModel(UnitQueries units, CreateUnit create, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public IReadOnlyList<UnitSummary> Parents { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Parents = [.. (await units.ListAsync(new UnitFilter(InBeing: true), cancellation)).Where(u => !u.Kind.IsCommunal())];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = Receive();
        var outcome = await create.RunAsync(
            new CreateUnit.Request(form["ma"], form["ten"], form.Kind("loai"), form.Optional("truc-thuoc"), form.Day("tu-ngay"), form.Lines("ten-khac")), Actor, cancellation);
        return await FinishAsync(outcome, unit => UnitAddresses.Of(unit.Code), async () =>
        {
            await OnGetAsync(cancellation);
            return Page();
        });
    }
}
