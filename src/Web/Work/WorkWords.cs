using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;

namespace Xanh.Web.Work;

/// <summary>What people read for the values of work.</summary>
public static class WorkWords
{
    /// <summary>Words of a choice of state, see <see cref="WorkQuery.States"/>.</summary>
    public static string State(PageTexts texts, string key) =>
        ProgrammeTexts.Table.Has(key) ? ProgrammeTexts.Table.Format(key, texts.Culture) : texts[key];

    /// <summary>Due day with its rule: <c>quý III/2026 → 30/09/2026 (theo quý: đến hết ngày cuối quý)</c>.</summary>
    public static string Due(PageTexts texts, string? printed, DateOnly due, DueRule rule) =>
        texts["work.due-rule", string.IsNullOrWhiteSpace(printed) ? texts["work.no-time"] : printed, texts.Date(due), WorkLabels.Of(rule, texts.Culture)];

    /// <summary>What a printed time comes to: <c>30/09/2026 (theo quý: đến hết ngày cuối quý)</c>; for what returns each year the rule alone.</summary>
    public static string Rule(PageTexts texts, TimeFrame time)
    {
        var printed = TaskTime.Of(time);
        var due = DueDays.Of(printed, time.To?.Year ?? time.From?.Year ?? DateOnly.MinValue.Year);
        var rule = WorkLabels.Of(due.Rule, texts.Culture);
        return DueDays.RhythmOf(printed) == WorkRhythm.Once ? $"{texts.Date(due.Day)} ({rule})" : rule;
    }

    /// <summary>Who wrote a note: name and unit.</summary>
    public static string Writer(PageTexts texts, NoteRow note, UnitNames units)
    {
        var unit = note.WriterUnit is { } code ? units.NameOf(code) : null;
        return note.WrittenBy == Guid.Empty ? texts["work.by-xanh"] : string.Join(", ", new[] { note.WriterName, unit }.Where(w => w is not null)) is { Length: > 0 } both ? both : texts["work.by-coordinator"];
    }

    /// <summary>How long until or since the due day, in words; null for work that is done or ended.</summary>
    public static string? DaysLeft(PageTexts texts, WorkFacts facts, DateOnly today)
    {
        if (!facts.IsOpenOn(today))
            return null;
        var days = facts.DueOn.DayNumber - today.DayNumber;
        return days switch
        {
            < 0 => texts["work.days-late", texts.Number(-days)],
            0 => texts["work.days-today"],
            <= 60 => texts["work.days-left", texts.Number(days)],
            _ => null,
        };
    }

    /// <summary>Class of the badge of a status.</summary>
    public static string Class(WorkStatus status) => status switch
    {
        WorkStatus.Overdue => "state late",
        WorkStatus.DoneInTime or WorkStatus.Reported => "state done",
        WorkStatus.DoneLate => "state done-late",
        WorkStatus.UnderWay => "state going",
        WorkStatus.Ended => "state ended",
        _ => "state",
    };

    /// <summary>A day as a date field gives it, or as people type it; null when it is neither.</summary>
    public static DateOnly? Day(string? typed) => DateOnly.TryParseExact(
        typed?.Trim(), ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as a date field wants it.</summary>
    public static string Field(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Size(PageTexts texts, long bytes) => bytes >= 1 << 20
        ? (bytes / (double)(1 << 20)).ToString("0.#", texts.Culture) + " MB"
        : Math.Max(1, bytes >> 10).ToString(texts.Culture) + " KB";
}
