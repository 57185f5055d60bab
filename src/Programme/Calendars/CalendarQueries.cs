using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Calendars;

/// <summary>Reads the calendar of a province.</summary>
public sealed class CalendarQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<IReadOnlyList<CalendarDay>> YearAsync(int year, CancellationToken cancellation = default)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return await db.CalendarDays.Where(d => d.ProvinceId == province.Id && d.Day >= from && d.Day <= to).OrderBy(d => d.Day).ToListAsync(cancellation);
    }

    /// <summary>Which days offices work, with every exception that is known.</summary>
    public async Task<WorkingCalendar> WorkingAsync(CancellationToken cancellation = default) =>
        new(await db.CalendarDays.Where(d => d.ProvinceId == province.Id).ToDictionaryAsync(d => d.Day, d => d.IsWorking, cancellation));
}
