using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class CommunesModel(ImportCommunes import, CreateUsualUnits create, UnitQueries units, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public IReadOnlyList<(string Code, string Name)> Provinces { get; } = CommuneList.Provinces();

    /// <summary>Bodies that provinces usually have, and whether this one has them already.</summary>
    public IReadOnlyList<(UsualUnit Unit, bool Known)> Usual { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await FinishAsync(
            await import.RunAsync(new ImportCommunes.Request(Receive()["tinh"]), Actor, cancellation), _ => UnitAddresses.List, () => ShowAsync(cancellation));

    public async Task<IActionResult> OnPostUsualAsync(CancellationToken cancellation) =>
        await FinishAsync(
            await create.RunAsync(new CreateUsualUnits.Request(Receive().All("don-vi")), Actor, cancellation), _ => UnitAddresses.List, () => ShowAsync(cancellation));

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        var directory = await units.DirectoryAsync(cancellation);
        Usual = [.. CommuneList.UsualUnits().Select(u => (u, directory.Units.Any(known => known.Code == u.Row.Code || known.Names.Any(n => n.Name == u.Row.Name))))];
        return Page();
    }
}
