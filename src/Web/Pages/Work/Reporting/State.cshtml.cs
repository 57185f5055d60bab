using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>Opens a period, closes it, opens it again: each after a look at what will come of it.</summary>
[Requires(Permission.KeepPeriods)]
public sealed class StateModel(PeriodQueries periods, PeriodUnits owing, AskOnce once, OpenPeriod open, ClosePeriod close, ReopenPeriod reopen, CurrentActor me, TimeProvider time)
    : PeriodPage(periods, me, time)
{
    private readonly PeriodQueries periods = periods;

    public IReadOnlyList<OwingUnit> Owing { get; private set; } = [];

    /// <summary>Questions that are asked elsewhere too.</summary>
    public int Twice { get; private set; }

    /// <summary>Pieces of work that nobody was named for: they stand in no report.</summary>
    public int Unassigned { get; private set; }

    public ReportCounts Counts { get; private set; } = ReportCounts.None;

    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        if (Period.State == PeriodState.Preparing)
        {
            Owing = await owing.ListAsync(Period, cancellation);
            Unassigned = await owing.UnassignedAsync(Period, cancellation);
            Twice = (await once.FindAsync(Period, cancellation)).Values.Count(t => t.AskedIn.Count > 0);
        }
        else
        {
            Counts = await periods.CountsAsync(Period.Id, cancellation);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(string slug, CancellationToken cancellation) => await FinishAsync(
        await open.RunAsync(new OpenPeriod.Request(slug, Receive().Number("ban")), Actor, cancellation), r => PeriodAddresses.Of(r.Period.Slug) + "?da-luu=mo", () => OnGetAsync(slug, cancellation));

    public async Task<IActionResult> OnPostCloseAsync(string slug, CancellationToken cancellation)
    {
        Reason = Receive()["ly-do"];
        return await FinishAsync(
            await close.RunAsync(new ClosePeriod.Request(slug, Receive().Number("ban"), Reason), Actor, cancellation), r => PeriodAddresses.Of(r.Period.Slug) + "?da-luu=dong", () => OnGetAsync(slug, cancellation));
    }

    public async Task<IActionResult> OnPostReopenAsync(string slug, CancellationToken cancellation)
    {
        Reason = Receive()["ly-do"];
        return await FinishAsync(
            await reopen.RunAsync(new ReopenPeriod.Request(slug, Receive().Number("ban"), Reason), Actor, cancellation), p => PeriodAddresses.Of(p.Slug) + "?da-luu=mo-lai", () => OnGetAsync(slug, cancellation));
    }
}
