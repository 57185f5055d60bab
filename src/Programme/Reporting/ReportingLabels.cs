using System.Globalization;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Words for people for the values of the reporting cycle, the same on screen and in files.</summary>
public static class ReportingLabels
{
    public static string Of(PeriodKind kind, CultureInfo culture) => Label("period-kind", kind, culture);

    public static string Of(PeriodState state, CultureInfo culture) => Label("period-state", state, culture);

    public static string Of(ReportState state, CultureInfo culture) => Label("report-state", state, culture);

    public static string Of(ReportStepKind kind, CultureInfo culture) => Label("report-step", kind, culture);

    public static string Of(FieldSource source, CultureInfo culture) => Label("field-source", source, culture);

    public static string Of(FieldStanding standing, CultureInfo culture) => Label("field-standing", standing, culture);

    public static string Of(AnswerKind kind, CultureInfo culture) => Label("answer-kind", kind, culture);

    public static string Of(ReportSelection view, CultureInfo culture) => Label("report-selection", view, culture);

    private static string Label<T>(string family, T value, CultureInfo culture)
        where T : struct, Enum => ProgrammeTexts.Table.Format(family + "." + value, culture);
}
