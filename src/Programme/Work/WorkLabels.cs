using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>What people read for the values of work, the same on screen and in files.</summary>
public static class WorkLabels
{
    public static string Of(WorkStatus status, CultureInfo culture) => Label("work-status.", status.ToString(), culture);

    public static string Of(DueRule rule, CultureInfo culture) => Label("due.", rule.ToString(), culture);

    public static string Of(WorkBasis basis, CultureInfo culture) => Label("work-basis.", basis.ToString(), culture);

    public static string Of(WorkNoteKind kind, CultureInfo culture) => Label("work-note.", kind.ToString(), culture);

    /// <summary>A reason for ending: in people's words as written, of Xanh itself in the reader's language.</summary>
    public static string Reason(string reason, CultureInfo culture) =>
        reason is WorkReasons.TaskDropped or WorkReasons.NoLongerNamed or WorkReasons.LeadNamed ? Label("end-reason.", reason, culture) : reason;

    private static string Label(string family, string value, CultureInfo culture) => ProgrammeTexts.Table.Format(family + value, culture);
}
