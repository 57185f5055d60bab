namespace Xanh.Programme.Calendars;

/// <summary>
/// The day of the month with which reporting periods end: a period of whole months runs from the day after it in the month before, to it in the
/// last month. The 14th by Decree 09/2019/NĐ-CP, so that the year 2026 is 15/12/2025 to 14/12/2026.
/// </summary>
public readonly record struct CutOff
{
    private const int WholeMonth = 31;
    private const int MonthsOfYear = 12;

    /// <param name="lastDay">1 to 28, or 31 for periods that end with the calendar month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day that not every month has.</exception>
    public CutOff(int lastDay)
    {
        if (!IsPossible(lastDay))
            throw new ArgumentOutOfRangeException(nameof(lastDay), lastDay, "1 to 28, or 31.");
        LastDay = lastDay;
    }

    /// <summary>By Decree 09/2019/NĐ-CP.</summary>
    public static CutOff ByDecree { get; } = new(14);

    public static CutOff EndOfMonth { get; } = new(WholeMonth);

    public int LastDay { get; }

    public static bool IsPossible(int lastDay) => lastDay is >= 1 and <= 28 or WholeMonth;

    /// <summary>How many periods of a kind a year has; 0 for ad hoc ones.</summary>
    public static int PartsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.HalfYear => 2,
        PeriodKind.Quarter => 4,
        PeriodKind.Month => MonthsOfYear,
        _ => 0,
    };

    /// <summary>A period of a year.</summary>
    /// <param name="part">From 1 to <see cref="PartsOf"/>; not looked at for a year.</param>
    /// <exception cref="ArgumentOutOfRangeException">Ad hoc periods have no rule; no such part.</exception>
    public PeriodSpan Span(PeriodKind kind, int year, int part = 0)
    {
        var parts = PartsOf(kind);
        if (parts == 0 || (parts > 1 && (part < 1 || part > parts)))
            throw new ArgumentOutOfRangeException(nameof(part), part, $"No such {kind}.");
        var months = MonthsOfYear / parts;
        var last = parts == 1 ? MonthsOfYear : part * months;
        return new PeriodSpan(kind, year, parts == 1 ? 0 : part, EndOf(year, last - months).AddDays(1), EndOf(year, last));
    }

    /// <summary>The period of a kind that a day belongs to.</summary>
    public PeriodSpan SpanOn(PeriodKind kind, DateOnly day)
    {
        for (var year = day.Year; year <= day.Year + 1; year++)
        {
            for (var part = 1; part <= PartsOf(kind); part++)
            {
                if (Span(kind, year, part) is var span && span.Holds(day))
                    return span;
            }
        }
        throw new ArgumentOutOfRangeException(nameof(kind), kind, "Ad hoc periods have no rule.");
    }

    /// <param name="month">0 is December of the year before.</param>
    private DateOnly EndOf(int year, int month)
    {
        var (y, m) = month == 0 ? (year - 1, MonthsOfYear) : (year, month);
        return new DateOnly(y, m, Math.Min(LastDay, DateTime.DaysInMonth(y, m)));
    }
}
