using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting;

/// <summary>
/// Opens the prepared periods whose day has come, where the coordinator asked for it: background work that any number of processes may do at once.
/// Each period opens whole or not at all, and once; those who coordinate are told that it did, or that it could not.
/// </summary>
public sealed class OpenDuePeriods(ProgrammeDb db, CurrentProvince province, OpenEntries work, OpenPeriod open, Post post, TimeProvider time)
{
    /// <summary>No period opens before this hour in Vietnam: its mail would come in the night.</summary>
    public const int FirstHour = 7;

    /// <returns>How many were opened.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), VietnamTime.Zone);
        var today = DateOnly.FromDateTime(now.DateTime);
        if (now.Hour < FirstHour)
            return 0;
        var due = await db.ReportingPeriods.AsNoTracking()
            .Where(p => p.ProvinceId == province.Id && p.State == PeriodState.Preparing && p.OpensByItself && p.OpensOn <= today)
            .OrderBy(p => p.OpensOn).ThenBy(p => p.Slug).ToListAsync(cancellation);
        if (due.Count == 0)
            return 0;
        // The work that is owed from today decides who reports.
        if (!(await work.RunAsync(new OpenEntries.Request(PlanId: null, today), Actor.Xanh, cancellation)).Succeeded)
            return 0;
        var opened = 0;
        foreach (var period in due)
        {
            db.ChangeTracker.Clear();
            var outcome = await open.RunAsync(new OpenPeriod.Request(period.Slug, period.Version, ByItself: true), Actor.Xanh, cancellation);
            db.ChangeTracker.Clear();
            if (outcome.Succeeded)
                opened++;
            // Somebody changed it, or another server opened it, at this moment: the next round looks again.
            else if (!string.Equals(outcome.Refusal!.Code, "changed-meanwhile", StringComparison.Ordinal))
                await TellAsync(period, cancellation);
        }
        return opened;
    }

    private async Task TellAsync(ReportingPeriod period, CancellationToken cancellation)
    {
        try
        {
            if (await post.PutAsync(ReportNotices.NotOpened(period), cancellation) > 0)
                await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            // Another server told it.
            db.ChangeTracker.Clear();
        }
    }
}
