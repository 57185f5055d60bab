using System.Globalization;
using Xanh.Programme.Plans;

namespace Xanh.Publishing.Annexes;

/// <summary>The targets of a plan as an .xlsx file.</summary>
public static class TargetSheet
{
    /// <param name="sources">The plan's source texts by version, from which each target's own sentence is quoted.</param>
    public static byte[] Write(PlanSummary plan, IReadOnlyList<TargetRow> targets, IReadOnlyDictionary<int, string> sources, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        SheetColumn<TargetRow>[] columns =
        [
            new(T("column.ordinal"), 7, t => t.Ordinal),
            new(T("column.object"), 40, t => t.Object),
            new(T("column.comparison"), 14, t => PlanLabels.Of(t.Comparison, culture)),
            new(T("column.min"), 12, t => t.Min),
            new(T("column.max"), 12, t => t.Max),
            new(T("column.unit"), 14, t => t.Unit),
            new(T("column.year"), 9, t => t.Year is { } year ? new CalendarYear(year) : null),
            new(T("column.frequency"), 14, t => t.Frequency is { } frequency ? PlanLabels.Of(frequency, culture) : null),
            new(T("column.target"), 60, t => t.Text),
            new(T("column.quote"), 60, t => sources[t.Place.Version][t.Place.Start..t.Place.End], Printed: false),
            new(T("column.page"), 8, t => t.Place.Page, Printed: false),
            new(T("column.confidence"), 10, t => new Share(t.Place.Confidence), Printed: false),
        ];
        return SheetWriter.Write(T("sheet.targets"), T("title.targets", plan.Number ?? plan.Title ?? ""), columns, targets);
    }
}
