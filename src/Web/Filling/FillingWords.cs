using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Filling;

/// <summary>What people read for the values of a report.</summary>
public static class FillingWords
{
    /// <summary>Id of a field in the page.</summary>
    public static string IdOf(string key) => "f-" + key.Replace('/', '-');

    /// <summary>A kept value as people write it; the words of a choice.</summary>
    public static string Shown(AnswerField field, string value, PageTexts texts)
    {
        if (value.Length == 0)
            return "";
        if (field.Rule.IsNumber && TypedNumber.Read(value, TypedNumber.Invariant) is { } kept)
            return TypedNumber.Show(kept, TypedNumber.MarkOf(texts.Culture));
        return field.Rule.Kind == AnswerKind.Choice ? Choice(field.Key, value, texts) : value;
    }

    /// <summary>The words of one choice: of the state of work, or the choice's own text.</summary>
    public static string Choice(string key, string code, PageTexts texts) =>
        ReportKeys.WorkOf(key) is not null && ProgrammeTexts.Table.Has("work-answer." + code) ? ProgrammeTexts.Table.Format("work-answer." + code, texts.Culture) : code;

    /// <summary>Class of the badge of a state.</summary>
    public static string Class(ReportState state, bool late) => state switch
    {
        ReportState.Approved or ReportState.Locked => "state done",
        ReportState.Submitted => "state going",
        ReportState.Returned => "state late",
        _ => late ? "state late" : "state",
    };

    /// <summary>How long until or since the due day of a report that is still owed.</summary>
    public static string DaysLeft(PageTexts texts, DateOnly due, DateOnly today)
    {
        var days = due.DayNumber - today.DayNumber;
        return days switch
        {
            < 0 => texts["work.days-late", texts.Number(-days)],
            0 => texts["work.days-today"],
            _ => texts["work.days-left", texts.Number(days)],
        };
    }

    /// <summary>Words under a field: unit of measure, or what a number looks like.</summary>
    public static string? Unit(AnswerField field, PageTexts texts) => field.Rule.Kind switch
    {
        AnswerKind.Percent => "%",
        AnswerKind.Money => field.Unit ?? texts["report.dong"],
        _ => field.Unit,
    };
}
