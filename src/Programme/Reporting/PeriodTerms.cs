using System.Globalization;
using Xanh.Programme.Calendars;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>What a coordinator sets for a period.</summary>
public sealed record PeriodTerms
{
    public required string Name { get; init; }

    public required PeriodSpan Span { get; init; }

    public required DateOnly OpensOn { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>See <see cref="ReportingPeriod.DaysBefore"/>.</summary>
    public IReadOnlyList<int> DaysBefore { get; init; } = [7, 1];

    /// <summary>See <see cref="ReportingPeriod.EscalateAfter"/>.</summary>
    public int EscalateAfter { get; init; } = 3;

    /// <summary>See <see cref="ReportingPeriod.OpensByItself"/>.</summary>
    public bool OpensByItself { get; init; }

    public bool NeedsHead { get; init; }

    public bool NamesInPublic { get; init; }

    public bool AsksWork { get; init; } = true;

    /// <summary>See <see cref="ReportingPeriod.AlsoAsked"/>.</summary>
    public IReadOnlyList<string> AlsoAsked { get; init; } = [];

    /// <summary>See <see cref="ReportingPeriod.OnlyAsked"/>.</summary>
    public bool OnlyAsked { get; init; }

    /// <summary>The first thing that does not hold together.</summary>
    internal Refusal? Problem()
    {
        if (Name.Trim().Length is 0 or > ReportingLimits.Name)
            return new Refusal("period-name", Plain(ReportingLimits.Name));
        if (Span.To < Span.From)
            return new Refusal("period-order");
        if (Span.From.Year < CalendarLimits.FirstYear || Span.To.Year > CalendarLimits.LastYear || DueOn.Year > CalendarLimits.LastYear)
            return new Refusal("period-year", Plain(CalendarLimits.FirstYear), Plain(CalendarLimits.LastYear));
        if (DueOn < OpensOn)
            return new Refusal("period-due-before-opening");
        if (DaysBefore.Count > ReportingLimits.Reminders || DaysBefore.Any(d => d is < 1 or > ReportingLimits.ReminderDays))
            return new Refusal("period-reminders", Plain(ReportingLimits.Reminders), Plain(ReportingLimits.ReminderDays));
        return EscalateAfter is < 0 or > ReportingLimits.ReminderDays ? new Refusal("period-escalation", Plain(ReportingLimits.ReminderDays)) : null;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
