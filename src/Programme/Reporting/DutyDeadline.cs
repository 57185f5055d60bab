using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Programme.Calendars;

namespace Xanh.Programme.Reporting;

/// <summary>Turns the deadline a plan prints for its reports into the due day of a period: pure.</summary>
public static partial class DutyDeadline
{
    private const int MonthsOfYear = 12;

    /// <param name="deadline"><c>15/12</c>, or <c>20/-</c> for day 20 of the period's last month, as <see cref="Plans.PlannedReportingDuty.Deadline"/> has it.</param>
    /// <returns>The day nearest to the period's end on which the deadline falls; null for a deadline that cannot be read.</returns>
    public static DateOnly? DayFor(string? deadline, PeriodSpan span)
    {
        if (Printed().Match(deadline ?? "") is not { Success: true } read)
            return null;
        var day = int.Parse(read.Groups["day"].Value, CultureInfo.InvariantCulture);
        var month = read.Groups["month"].Value == "-" ? span.To.Month : int.Parse(read.Groups["month"].Value, CultureInfo.InvariantCulture);
        if (day is 0 or > 31 || month is 0 or > MonthsOfYear)
            return null;
        // "15/6" of a half-yearly report is 15/12 in the other half.
        var rhythm = CutOff.PartsOf(span.Kind) is > 0 and var parts ? MonthsOfYear / parts : MonthsOfYear;
        return Enumerable.Range(-MonthsOfYear, (2 * MonthsOfYear) + 1)
            .Select(span.To.AddMonths)
            .Where(m => (m.Month - month) % rhythm == 0)
            .Select(m => new DateOnly(m.Year, m.Month, Math.Min(day, DateTime.DaysInMonth(m.Year, m.Month))))
            .OrderBy(d => Math.Abs(d.DayNumber - span.To.DayNumber)).ThenByDescending(d => d)
            .First();
    }

    [GeneratedRegex(@"^\s*(?<day>\d{1,2})\s*/\s*(?<month>\d{1,2}|-)\s*$")]
    private static partial Regex Printed();
}
