using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Calendars;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>The reminders of the day and the words to heads: background work that any number of processes may do at once, each told once.</summary>
public sealed class RemindByClock(ProgrammeDb db, OwedReports owed, CalendarQueries calendars, Post post, TimeProvider time)
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
        var drafts = (await owed.ListAsync(null, cancellation))
            .SelectMany(row => row.Times.On(today, calendar).Select(told => OwedReports.Draft(row, told.Kind, told.Key, today, calendar))).ToList();
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
