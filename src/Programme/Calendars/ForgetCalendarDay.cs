using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Calendars;

/// <summary>Takes a day out of the calendar: the week's rule holds for it again.</summary>
public sealed class ForgetCalendarDay(ProgrammeDb db, CurrentProvince province)
{
    public sealed record Request(DateOnly Day);

    /// <returns>The day as it was; refuses <c>not-allowed</c>, <c>calendar-day-unknown</c>.</returns>
    public async Task<Outcome<CalendarDay>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepCalendar))
            return new Refusal("not-allowed");
        if (await db.CalendarDays.AsTracking().SingleOrDefaultAsync(d => d.ProvinceId == province.Id && d.Day == request.Day, cancellation) is not { } day)
            return new Refusal("calendar-day-unknown");
        db.CalendarDays.Remove(day);
        return await db.SaveAsync(actor.Does("forget-calendar-day"), cancellation) is { } refusal ? refusal : day;
    }
}
