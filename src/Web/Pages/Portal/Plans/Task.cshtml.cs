using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class TaskModel(PlanQueries plans, PlannedTaskQueries tasks, PlanSourceQueries sources, PlanVersionQueries versions, PageTexts texts) : PlanPage(plans)
{
    private const int ContextLines = 4;

    public override PlanTab Tab => PlanTab.Tasks;

    public TaskRow Row { get; private set; } = null!;

    /// <summary>Numbers of the tasks before and behind.</summary>
    public (int? Previous, int? Next) Neighbours { get; private set; }

    /// <summary>Its wordings, the oldest first.</summary>
    public IReadOnlyList<ItemWording> Wordings { get; private set; } = [];

    /// <summary>The task's sentence in the lines around it.</summary>
    public IReadOnlyList<MarkedPiece> Context { get; private set; } = [];

    /// <summary>The sentences of the further places that name the task.</summary>
    public IReadOnlyList<(TaskSource Place, string Quote)> OtherPlaces { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int ordinal, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation) || await tasks.FindLatestAsync(Plan.Id, ordinal, cancellation) is not { } row)
            return NotFound();
        Row = row;
        Neighbours = await tasks.NeighboursAsync(Plan.Id, ordinal, cancellation);
        Wordings = await versions.TaskAsync(Plan.Id, ordinal, texts.Culture, cancellation);
        var text = await sources.TextAsync(Plan.Id, row.Place.Version, cancellation);
        var own = new SourceMark(SourceMarkKind.Task, row.Ordinal, row.Place.Start, row.Place.End);
        var (from, to) = MarkedText.Around(text, own.Start, own.End, ContextLines);
        Context = MarkedText.Cut(text, [own], from, to);
        OtherPlaces = [.. (await sources.OtherPlacesAsync(Plan.Id, ordinal, row.Place.Version, cancellation)).Select(s => (s, text[s.Place.Start..s.Place.End]))];
        return Page();
    }
}
