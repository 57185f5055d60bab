namespace Xanh.Assessment.Factors;

/// <summary>Which band an hour belongs to: TT 16/2014/TT-BCT, article 5. Confidence low: not yet compared with the circular.</summary>
public static class TariffHours
{
    public const string Source = "TT 16/2014/TT-BCT";

    /// <summary>Off-peak 22:00 to 4:00 every day; peak 9:30 to 11:30 and 17:00 to 20:00, not on Sundays; the rest normal.</summary>
    public static TariffBand Of(DayOfWeek day, TimeOnly time)
    {
        if (time >= new TimeOnly(22, 0) || time < new TimeOnly(4, 0))
            return TariffBand.OffPeak;
        return day != DayOfWeek.Sunday && (Between(time, 9, 30, 11, 30) || Between(time, 17, 0, 20, 0)) ? TariffBand.Peak : TariffBand.Normal;
    }

    /// <summary>Hours of each band in a week that works every hour: 168 in all.</summary>
    /// <param name="weekdays">Days of the week other than Sunday that work, 0 to 6.</param>
    public static double WeeklyHours(TariffBand band, int weekdays, bool sunday) => band switch
    {
        TariffBand.Peak => 5 * weekdays,
        TariffBand.OffPeak => 6 * (weekdays + (sunday ? 1 : 0)),
        _ => (13 * weekdays) + (sunday ? 18 : 0),
    };

    private static bool Between(TimeOnly time, int fromHour, int fromMinute, int toHour, int toMinute) =>
        time >= new TimeOnly(fromHour, fromMinute) && time < new TimeOnly(toHour, toMinute);
}
