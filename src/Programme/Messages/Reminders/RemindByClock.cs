using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Calendars;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>The reminders of the day, of reports and of answers, and the words to heads: background work that any number of processes may do at once, each told once.</summary>
public sealed class RemindByClock(ProgrammeDb db, OwedReports owed, OwedAnswers answers, CalendarQueries calendars, Post post, TimeProvider time)
{
    /// <summary>Nobody is reminded before this hour in Vietnam.</summary>
    public const int FirstHour = 7;

    private const int AtOnce = 200;

    /// <returns>How many were told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), VietnamTime.Zone);
        var today = DateOnly.FromDateTime(now.DateTime);
        var calendar = await calendars.WorkingAsync(cancellation);
        if (now.Hour < FirstHour || !calendar.IsWorkingDay(today))
            return 0;
        var reports = await owed.ListAsync(null, cancellation);
        var waiting = await answers.ListAsync(cancellation);
        NoticeDraft[] drafts =
        [
            .. reports.SelectMany(row => row.Times.On(today, calendar).Select(told => OwedReports.Draft(row, told.Stage, told.Key, today, calendar))),
            .. waiting.SelectMany(row => row.Times.On(today, calendar).Select(told => OwedAnswers.Draft(row, told.Stage, told.Key, today, calendar))),
        ];
        return await PutAsync(drafts, cancellation);
    }

    private async Task<int> PutAsync(IReadOnlyList<NoticeDraft> drafts, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var some in drafts.Chunk(AtOnce))
        {
            try
            {
                count += await post.PutAllAsync(some, cancellation);
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException taken) when (db.IsDuplicate(taken))
            {
                // Another server is reminding at this moment; what is left comes with the next round.
                return count;
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
        return count;
    }
}
