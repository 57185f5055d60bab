using System.Globalization;
using Xanh.Programme.Work;

namespace Xanh.Publishing.Annexes;

/// <summary>A list of work as an .xlsx file, row by row as on screen.</summary>
public static class WorkSheet
{
    /// <param name="name">Plan or unit the list is of.</param>
    /// <param name="today">Day the status is of.</param>
    public static byte[] Write(string name, IReadOnlyList<WorkRow> rows, UnitNames units, DateOnly today, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        SheetColumn<WorkRow>[] columns =
        [
            new(T("column.task"), 60, r => r.Text),
            new(T("work-column.unit"), 30, r => r.UnitCode is { } code ? units.HolderOf(code) : T("work-column.nobody")),
            new(T("work-column.status"), 16, r => WorkLabels.Of(r.Facts.On(today), culture)),
            new(T("work-column.due"), 12, r => r.DueOn),
            new(T("column.time"), 20, r => r.TimeText),
            new(T("work-column.rule"), 34, r => WorkLabels.Of(r.Rule, culture)),
            new(T("column.year"), 8, r => r.Year == WorkEntry.Once ? null : new CalendarYear(r.Year)),
            new(T("work-column.started"), 12, r => r.StartedOn),
            new(T("work-column.done"), 12, r => r.DoneOn ?? (r.Rule == DueRule.Continuous ? r.ReportedOn : null)),
            new(T("work-column.ended"), 12, r => r.EndedOn, Printed: false),
            new(T("work-column.reason"), 30, r => r.EndReason is { } reason ? WorkLabels.Reason(reason, culture) : null, Printed: false),
            new(T("work-column.basis"), 18, r => WorkLabels.Of(r.Basis, culture), Printed: false),
            new(T("column.product"), 24, r => r.Product, Printed: false),
            new(T("column.group"), 24, r => r.Group, Printed: false),
            new(T("work-column.plan"), 18, r => r.PlanName, Printed: false),
            new(T("work-column.task-number"), 9, r => r.TaskOrdinal, Printed: false),
        ];
        return SheetWriter.Write(T("sheet.work"), T("title.work", name, today.ToString("dd/MM/yyyy", culture)), columns, rows);
    }
}
