using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class TaskModel(PlanQueries plans, PlannedTaskQueries tasks, PlanSourceQueries sources) : PlanPage(plans)
{
    private const int ContextLines = 4;

    public override PlanTab Tab => PlanTab.Tasks;

    public TaskRow Row { get; private set; } = null!;

    /// <summary>The task's sentence in the lines around it.</summary>
    public IReadOnlyList<MarkedPiece> Context { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int ordinal, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation) || await tasks.FindAsync(Plan.Id, ordinal, cancellation) is not { } row)
            return NotFound();
        Row = row;
        var text = await sources.TextAsync(Plan.Id, row.Place.Version, cancellation);
        var own = new SourceMark(SourceMarkKind.Task, row.Ordinal, row.Place.Start, row.Place.End);
        var (from, to) = MarkedText.Around(text, own.Start, own.End, ContextLines);
        Context = MarkedText.Cut(text, [own], from, to);
        return Page();
    }
}
