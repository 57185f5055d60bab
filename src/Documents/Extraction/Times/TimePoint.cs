namespace Xanh.Documents.Extraction.Times;

/// <summary>One time a text names: a day, month, quarter, half-year, school year, year or span of years.</summary>
/// <param name="From">First day; its year is <see cref="NoYear"/> when the text says none.</param>
/// <param name="To">Last day.</param>
/// <param name="IsYears">True for whole years, false for anything finer.</param>
/// <param name="IsSpan">True for a span the text itself gives two ends ("2026 - 2030", "năm học 2021 - 2022").</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TimePoint(DateOnly From, DateOnly To, bool IsYears, bool IsSpan, int Start, int End)
{
    public const int NoYear = 4; // a leap year, so that 29/2 stays a date

    public bool HasYear => From.Year != NoYear;

    public TimePoint InYear(int year) => HasYear ? this : this with { From = Move(From, year), To = Move(To, year) };

    private static DateOnly Move(DateOnly day, int year) =>
        new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
}
