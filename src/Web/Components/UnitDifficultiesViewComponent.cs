using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Web.Layout;

namespace Xanh.Web.Components;

/// <summary>What a unit must answer, on its page of work: <c>&lt;vc:unit-difficulties unit="H00.01" /&gt;</c>. Nothing where nothing waits.</summary>
public sealed class UnitDifficultiesViewComponent(DifficultyQueries difficulties, CurrentActor me) : ViewComponent
{
    private const int Most = 3;

    public async Task<IViewComponentResult> InvokeAsync(string? unit)
    {
        var filter = new DifficultyFilter { AddressedTo = unit ?? "", Waiting = true };
        if (unit is null || (!me.May(Permission.OverseeUnits) && unit != me.Actor.UnitCode))
            return Content("");
        var page = await difficulties.ListAsync(filter, take: Most, cancellation: HttpContext.RequestAborted);
        if (page.Total == 0)
            return Content("");
        var late = (await difficulties.CountAsync(filter, HttpContext.RequestAborted)).Of(DifficultyState.Overdue);
        return View((page, late, filter, difficulties.Today));
    }
}
