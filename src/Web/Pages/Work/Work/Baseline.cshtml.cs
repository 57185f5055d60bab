using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>The plan as it stood on a past day.</summary>
[Requires(Permission.SeeWork)]
public sealed class BaselineModel(PlanQueries plans, BaselineQueries baselines, PlanHistoryQueries history, WorkQueries work) : WorkPlanPage(plans)
{
    public override WorkPlanTab Tab => WorkPlanTab.Baseline;

    public Baseline? Baseline { get; private set; }

    /// <summary>The tasks of this page.</summary>
    public IReadOnlyList<BaselineTask> Tasks { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    /// <summary>What was typed, when it is no day.</summary>
    public string? Wrong { get; private set; }

    public DateOnly Today => work.Today;

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "ngay")] string? typed, [FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Versions = await history.VersionsAsync(Plan.Id, cancellation);
        if (string.IsNullOrWhiteSpace(typed))
            return Page();
        if (WorkWords.Day(typed) is { } day && day <= Today)
        {
            Baseline = await baselines.AtAsync(Plan.Id, day, cancellation);
            Pages = PageLinks.From(
                page, Baseline.Tasks.Count, n => $"{WorkAddresses.Plan(Plan.Slug, WorkPlanTab.Baseline)}?ngay={WorkWords.Field(day)}&trang={PageLinks.Word(n)}#ket-qua");
            Tasks = Pages.Of(Baseline.Tasks);
        }
        else
            Wrong = typed;
        return Page();
    }
}
