namespace Xanh.Assessment.Factors;

/// <summary>Which band an hour belongs to. Immutable; new hours are a new one of these.</summary>
/// <remarks>
/// Both sets of hours stand alike in several independent copies. Copies do not agree whether bills follow QĐ 963 from its first day, or only once the
/// circular on retail prices refers to it: a saving that rests on the hours should be looked at with both until the power company has said so.
/// </remarks>
/// <param name="From">First day; null for those that held before any other known here.</param>
/// <param name="Peak">Not on Sundays.</param>
/// <param name="OffPeak">Every day.</param>
public sealed record TariffHours(string Source, DateOnly? From, IReadOnlyList<HourWindow> Peak, IReadOnlyList<HourWindow> OffPeak)
{
    /// <summary>Peak 9:30 to 11:30 and 17:00 to 20:00, off-peak 22:00 to 4:00.</summary>
    public static TariffHours Circular16 { get; } = new("TT 16/2014/TT-BCT", null,
        [new(new(9, 30), new(11, 30)), new(new(17, 0), new(20, 0))], [new(new(22, 0), new(0, 0)), new(new(0, 0), new(4, 0))]);

    /// <summary>Peak 17:30 to 22:30, off-peak 0:00 to 6:00.</summary>
    public static TariffHours Decision963 { get; } = new("QĐ 963/QĐ-BCT", new DateOnly(2026, 4, 22),
        [new(new(17, 30), new(22, 30))], [new(new(0, 0), new(6, 0))]);

    /// <summary>Those in force on a day.</summary>
    public static TariffHours InForce(DateOnly day) => day >= Decision963.From ? Decision963 : Circular16;

    public TariffBand Of(DayOfWeek day, TimeOnly time) => OffPeak.Any(w => w.Holds(time)) ? TariffBand.OffPeak
        : day != DayOfWeek.Sunday && Peak.Any(w => w.Holds(time)) ? TariffBand.Peak : TariffBand.Normal;

    /// <summary>Hours of each band in a week that works every hour: 168 in all.</summary>
    /// <param name="weekdays">Days of the week other than Sunday that work, 0 to 6.</param>
    public double WeeklyHours(TariffBand band, int weekdays, bool sunday)
    {
        var (peak, offPeak, days) = (Peak.Sum(w => w.Hours), OffPeak.Sum(w => w.Hours), weekdays + (sunday ? 1 : 0));
        return band switch
        {
            TariffBand.Peak => peak * weekdays,
            TariffBand.OffPeak => offPeak * days,
            _ => (24 * days) - (peak * weekdays) - (offPeak * days),
        };
    }
}
