using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class ReportingModel(PlanQueries plans, PageTexts texts) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Reporting;

    public IReadOnlyList<DutyRow> Duties { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Duties = await Plans.ReportingDutiesAsync(Plan.Id, cancellation);
        return Page();
    }

    /// <summary>"15/12" as it is, "20/-" in words.</summary>
    public string? DeadlineOf(DutyRow duty) => duty.Deadline is { } deadline && deadline.EndsWith("/-", StringComparison.Ordinal)
        ? texts["reporting.day-of-period", deadline[..^2]]
        : duty.Deadline;
}
