namespace Xanh.Programme.Calendars;

/// <summary>Which days offices work: Monday to Friday, but for holidays, and for days off that are swapped for a working Saturday.</summary>
/// <param name="exceptions">Days that differ from the week's rule, and whether offices work on them.</param>
public sealed class WorkingCalendar(IReadOnlyDictionary<DateOnly, bool> exceptions)
{
    /// <summary>The plain week, no holidays.</summary>
    public static WorkingCalendar OfWeeks { get; } = new(new Dictionary<DateOnly, bool>());

    public bool IsWorkingDay(DateOnly day) =>
        exceptions.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The working day that comes <paramref name="count"/> working days after a day, or before it when negative.</summary>
    /// <remarks>0 gives the day itself, or the next working day when offices do not work on it.</remarks>
    public DateOnly Add(DateOnly day, int count)
    {
        var step = count < 0 ? -1 : 1;
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }
        while (count == 0 && !IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; negative when it lies before.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -Between(to, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            count += IsWorkingDay(day) ? 1 : 0;
        return count;
    }
}
