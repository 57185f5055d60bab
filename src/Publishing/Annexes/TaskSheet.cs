using System.Globalization;
using Xanh.Programme.Plans;

namespace Xanh.Publishing.Annexes;

/// <summary>The tasks of a plan as an .xlsx file.</summary>
public static class TaskSheet
{
    /// <param name="sources">The plan's source texts by version, from which each task's own sentence is quoted.</param>
    public static byte[] Write(PlanSummary plan, IReadOnlyList<TaskRow> tasks, IReadOnlyDictionary<int, string> sources, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        SheetColumn<TaskRow>[] columns =
        [
            new(T("column.ordinal"), 7, t => t.Ordinal),
            new(T("column.task"), 60, t => t.Text),
            new(T("column.lead"), 28, t => Names(t.Lead, T)),
            new(T("column.coordinate"), 32, t => Names(t.Coordinate, T)),
            new(T("column.time"), 20, t => t.TimeText),
            new(T("column.from"), 12, t => t.From),
            new(T("column.to"), 12, t => t.To),
            new(T("column.product"), 24, t => t.Product),
            new(T("column.group"), 24, t => t.Group, Printed: false),
            new(T("column.origin"), 18, t => PlanLabels.Of(t.Origin, culture), Printed: false),
            new(T("column.section"), 11, t => t.Section, Printed: false),
            new(T("column.quote"), 60, t => sources[t.Place.Version][t.Place.Start..t.Place.End], Printed: false),
            new(T("column.page"), 8, t => t.Place.Page, Printed: false),
            new(T("column.confidence"), 10, t => new Share(t.Place.Confidence), Printed: false),
        ];
        return SheetWriter.Write(T("sheet.tasks"), T("title.tasks", plan.Number ?? plan.Title ?? ""), columns, tasks);
    }

    private static string Names(IReadOnlyList<AgencyRef> agencies, Func<string, object[], string> texts) =>
        string.Join("; ", agencies.Select(a => a.Now is { } now ? a.Name + " " + texts("agency.now", [now]) : a.Name));
}
