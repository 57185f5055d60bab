using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Changes the terms of a period; while it is open a new due day goes to every report that was not put off and is not in.</summary>
public sealed class EditPeriod(ProgrammeDb db, CurrentProvince province, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    public sealed record Request(string Slug, int Version, PeriodTerms Terms);

    /// <returns>The period; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>changed-meanwhile</c>, terms that do not hold together, <c>asked-unknown</c>.</returns>
    public async Task<Outcome<ReportingPeriod>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        var units = await desk.UnitsAsync(cancellation);
        if (request.Terms.AlsoAsked.FirstOrDefault(w => !AskedUnits.IsKnown(w, units)) is { } unknown)
            return new Refusal("asked-unknown", unknown);
        var before = period.DueOn;
        if (period.Define(request.Terms) is { } problem)
            return problem;
        if (period.State == PeriodState.Open && period.DueOn != before)
        {
            foreach (var report in await db.Reports.AsTracking().Where(r => r.ProvinceId == province.Id && r.PeriodId == period.Id && r.DueOn == before && r.FirstSubmittedAt == null).ToListAsync(cancellation))
                report.FollowPeriod(period);
        }
        return await db.SaveAsync(actor.Does("edit-period"), cancellation) is { } refusal ? refusal : period;
    }
}
