using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class VersionsModel(PlanQueries plans, PlanVersionQueries versions) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Versions;

    public IReadOnlyList<PlanVersionRow> Rows { get; private set; } = [];

    public DateOnly? Day { get; private set; }

    /// <summary>The asked day lies before the first version.</summary>
    public bool TooEarly { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "ngay")] string? day, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked))
        {
            Day = asked;
            if (await versions.InForceOnAsync(Plan.Id, asked, cancellation) is { } version)
                return Redirect(PlanAddresses.Version(Plan, version));
            TooEarly = true;
        }
        Rows = await versions.ListAsync(Plan.Id, cancellation);
        return Page();
    }
}
