using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

/// <summary>What changed between two versions of a plan, word by word.</summary>
public sealed class ChangesModel(PlanQueries plans, PlanVersionQueries versions, PageTexts texts) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Versions;

    public int From { get; private set; }

    public int To { get; private set; }

    public VersionComparison Comparison { get; private set; } = null!;

    /// <summary>Changed, added, dropped; what stayed is only counted.</summary>
    public IReadOnlyList<IGrouping<ItemChange, ItemComparison>> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "tu")] int? from, [FromQuery(Name = "den")] int? to, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        To = to ?? Plan.CurrentVersion;
        From = from ?? Math.Max(1, To - 1);
        if (From < 1 || To < 1 || From > Plan.CurrentVersion || To > Plan.CurrentVersion)
            return NotFound();
        Comparison = (await versions.CompareAsync(Plan.Id, From, To, texts.Culture, cancellation))!;
        Groups = [.. Comparison.Items.Where(i => i.Change != ItemChange.Kept).GroupBy(i => i.Change).OrderBy(g => g.Key)];
        return Page();
    }
}
