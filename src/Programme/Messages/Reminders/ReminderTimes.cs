using Xanh.Programme.Calendars;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>When the reminders of one report, or of one answer, are due: before its due day, on it, every few working days after it, and to the head of the unit.</summary>
public sealed record ReminderTimes
{
    /// <summary>A late report is told again after so many working days.</summary>
    public const int Every = 3;

    public required DateOnly OpenedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>When fields came back last; a report returned late counts from then.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Days before the due day.</summary>
    public required IReadOnlyList<int> DaysBefore { get; init; }

    /// <summary>Working days; 0 for never.</summary>
    public required int EscalateAfter { get; init; }

    /// <summary>Working days late on a day; 0 when it is not.</summary>
    public int DaysLate(DateOnly today, WorkingCalendar calendar)
    {
        var from = ReturnedOn is { } back && back > DueOn ? back : DueOn;
        return today <= from ? 0 : calendar.Between(from, today);
    }

    /// <summary>
    /// What should have been told by a day, each with the part of its key that makes it told once. When some days were missed, only the newest of
    /// each sort is left: nobody gets three reminders because a server stood still.
    /// </summary>
    public IReadOnlyList<(ReminderStage Stage, string Key)> On(DateOnly today, WorkingCalendar calendar)
    {
        if (today == DueOn)
            return [(ReminderStage.Due, "due/" + Plain(DueOn))];
        if (today < DueOn)
        {
            // A stretch that had begun before it was asked for was told by the asking itself.
            var reached = DaysBefore.Where(d => DueOn.AddDays(-d) <= today && DueOn.AddDays(-d) > OpenedOn).ToList();
            return reached.Count == 0 ? [] : [(ReminderStage.Coming, FormattableString.Invariant($"before/{Plain(DueOn)}/{reached.Min()}"))];
        }
        var late = DaysLate(today, calendar);
        if (late == 0)
            return [];
        var told = new List<(ReminderStage, string)> { (ReminderStage.Late, FormattableString.Invariant($"late/{Plain(DueOn)}/{(late - 1) / Every}")) };
        if (EscalateAfter > 0 && late >= EscalateAfter)
            told.Add((ReminderStage.Escalated, "head/" + Plain(DueOn)));
        return told;
    }

    /// <summary>What a reminder by hand tells on a day.</summary>
    public ReminderStage StageOn(DateOnly today) => today < DueOn ? ReminderStage.Coming : today == DueOn ? ReminderStage.Due : ReminderStage.Late;

    /// <summary>Working days left until the due day, or since it.</summary>
    internal int DaysAt(ReminderStage stage, DateOnly today, WorkingCalendar calendar) => stage == ReminderStage.Coming ? calendar.Between(today, DueOn) : DaysLate(today, calendar);

    internal static string Plain(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
