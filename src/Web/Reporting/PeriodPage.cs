using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Reporting;

/// <summary>A page about one period.</summary>
public abstract class PeriodPage(PeriodQueries periods, CurrentActor me, TimeProvider time) : PageModel
{
    public ReportingPeriod Period { get; private set; } = null!;

    public Refusal? Refusal { get; protected set; }

    /// <summary>Whether something was saved just before.</summary>
    [FromQuery(Name = "da-luu")]
    public string? Saved { get; set; }

    public DateOnly Today => time.Today();

    public bool MayKeep => me.May(Permission.KeepPeriods);

    public bool MayReview => me.May(Permission.ReviewReports);

    public bool IsConflict => Refusal?.Code == "changed-meanwhile";

    protected Actor Actor => me.Actor;

    /// <returns>False when there is no such period.</returns>
    protected async Task<bool> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (await periods.FindAsync(slug, cancellation) is not { } period)
            return false;
        Period = period;
        return true;
    }

    protected UnitForm Receive() => new(Request.Form);

    /// <summary>On to <paramref name="address"/> when it went well; else the page again, with what was refused.</summary>
    protected async Task<IActionResult> FinishAsync<T>(Outcome<T> outcome, Func<T, string> address, Func<Task<IActionResult>> again)
        where T : class
    {
        if (outcome.Succeeded)
            return LocalRedirect(address(outcome.Value));
        Refusal = outcome.Refusal;
        return outcome.Refusal.Code is "no-such-period" or "no-such-report" ? NotFound() : await again();
    }
}
