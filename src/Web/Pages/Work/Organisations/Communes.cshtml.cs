using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class CommunesModel(ImportCommunes import, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public IReadOnlyList<(string Code, string Name)> Provinces { get; } = CommuneList.Provinces();

    public void OnGet()
    {
        // Shows the empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await FinishAsync(
            await import.RunAsync(new ImportCommunes.Request(Receive()["tinh"]), Actor, cancellation),
            _ => UnitAddresses.List,
            () => Task.FromResult<IActionResult>(Page()));
}
