using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Opens a period: every unit that owes a report gets one, in one save. Of an open period, units that owe one since are added.</summary>
public sealed class OpenPeriod(ProgrammeDb db, CurrentProvince province, PeriodUnits units, Post post, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    /// <param name="ByItself">Whether it is its day that opens it; those who coordinate are told in the same save.</param>
    public sealed record Request(string Slug, int Version, bool ByItself = false);

    /// <param name="Opened">Reports made.</param>
    public sealed record Result(ReportingPeriod Period, int Opened);

    /// <returns>How many reports were made; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>changed-meanwhile</c>, <c>period-closed</c>, <c>period-asks-nothing</c>, <c>period-due-past</c>, <c>period-nobody</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (period.State == PeriodState.Preparing && period.DueOn < desk.Today)
            return new Refusal("period-due-past");
        if (period.State != PeriodState.Open && period.Open(desk.Now) is { } problem)
            return problem;
        var there = await db.Reports.Where(r => r.ProvinceId == province.Id && r.PeriodId == period.Id).Select(r => r.UnitCode).ToListAsync(cancellation);
        var held = there.ToHashSet(StringComparer.Ordinal);
        var opened = (await units.ListAsync(period, cancellation)).Where(u => !held.Contains(u.Code)).Select(u => Report.Open(period, u.Code, actor, desk.Now)).ToList();
        if (opened.Count == 0 && there.Count == 0)
            return new Refusal("period-nobody");
        if (opened.Count > 0)
            period.Touch();
        db.Reports.AddRange(opened);
        var told = opened.ConvertAll(r => ReportNotices.Opened(r, period));
        await post.PutAllAsync(request.ByItself ? [.. told, ReportNotices.OpenedByItself(period, opened.Count)] : told, cancellation);
        try
        {
            return await db.SaveAsync(actor.Does("open-period"), cancellation) is { } refusal ? refusal : new Result(period, opened.Count);
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            db.ChangeTracker.Clear();
            return new Refusal("changed-meanwhile");
        }
    }
}
