using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.SeeWork)]
public sealed class GroupsModel(UnitQueries units, CreateGroup create, CreateUsualGroups createUsual, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public UnitDirectory Directory { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Directory = await units.DirectoryAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = Receive();
        return await FinishAsync(
            await create.RunAsync(new CreateGroup.Request(form["ten"], form.Lines("ten-khac"), [.. form.All("loai").Select(UnitKinds.Of)], []), Actor, cancellation),
            group => UnitAddresses.OfGroup(group.Code),
            () => AgainAsync(cancellation));
    }

    public async Task<IActionResult> OnPostUsualAsync(CancellationToken cancellation) =>
        await FinishAsync(await createUsual.RunAsync(Actor, cancellation), _ => UnitAddresses.Groups, () => AgainAsync(cancellation));

    private async Task<IActionResult> AgainAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        return Page();
    }
}
