using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;
using Xanh.Web.Layout;

namespace Xanh.Web.Components;

/// <summary>Difficulties and money of the task of a piece of work, on its page, with the links to raise and to open more.</summary>
public sealed class TaskDifficultiesViewComponent(DifficultyQueries difficulties, BudgetQueries budget, CurrentActor me) : ViewComponent
{
    /// <param name="mayWrite">Whether the reader may write for the unit that owes the work.</param>
    public async Task<IViewComponentResult> InvokeAsync(WorkRow row, UnitNames units, bool mayWrite)
    {
        var own = me.Actor.UnitCode is { } code ? units.HeirOf(code) : null;
        var all = me.May(Permission.OverseeUnits);
        var task = (row.PlanId, row.TaskOrdinal);
        var raised = all || own is not null
            ? (await difficulties.ListAsync(new DifficultyFilter { Task = task, SeenBy = all ? null : own }, cancellation: HttpContext.RequestAborted)).Rows
            : [];
        var lines = all || own is not null
            ? (await budget.ListAsync(new BudgetFilter { Task = task, UnitCode = all ? null : own }, cancellation: HttpContext.RequestAborted)).Rows
            : [];
        return View((row, raised, lines, units, mayWrite, difficulties.Today));
    }
}
