using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>One task: its wordings, its sentence in the source, and what every unit owes and did for it.</summary>
[Requires(Permission.SeeWork)]
public sealed class TaskWorkModel(
    PlanQueries plans, PlanHistoryQueries history, PlanSourceQueries sources, WorkQueries work, WorkNoteQueries notes, UnitNameQueries names)
    : WorkPlanPage(plans)
{
    private const int ContextLines = 2;

    public override WorkPlanTab Tab => WorkPlanTab.Work;

    public IReadOnlyList<TaskWording> Wordings { get; private set; } = [];

    public TaskWording Now => Wordings[0];

    public IReadOnlyList<MarkedPiece> Context { get; private set; } = [];

    public IReadOnlyList<WorkRow> Entries { get; private set; } = [];

    public ILookup<Guid, NoteRow> Notes { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    public DateOnly Today => work.Today;

    public async Task<IActionResult> OnGetAsync(string slug, int ordinal, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Wordings = await history.WordingsAsync(Plan.Id, ordinal, cancellation);
        if (Wordings.Count == 0)
            return NotFound();
        var text = await sources.TextAsync(Plan.Id, Now.Since, cancellation);
        var own = new SourceMark(SourceMarkKind.Task, ordinal, Now.Place.Start, Now.Place.End);
        var (from, to) = MarkedText.Around(text, own.Start, own.End, ContextLines);
        Context = MarkedText.Cut(text, [own], from, to);
        Entries = await work.OfTaskAsync(Plan.Id, ordinal, cancellation);
        Notes = await notes.OfTaskAsync(Plan.Id, ordinal, cancellation);
        Units = await names.AllAsync(cancellation);
        return Page();
    }
}
