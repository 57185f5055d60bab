using System.Globalization;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.Difficulties;

/// <summary>A list of difficulties as an .xlsx file, row by row as on screen.</summary>
public static class DifficultySheet
{
    /// <param name="today">Day the states are of.</param>
    public static byte[] Write(IReadOnlyList<DifficultyRow> rows, UnitNames units, DateOnly today, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        SheetColumn<DifficultyRow>[] columns =
        [
            new(T("difficulty-column.title"), 50, r => r.Title),
            new(T("difficulty-column.kind"), 20, r => DifficultyLabels.Kind(r.Kind, culture)),
            new(T("difficulty-column.raised-by"), 28, r => units.HolderOf(r.RaisedBy)),
            new(T("difficulty-column.raised-on"), 12, r => r.RaisedOn),
            new(T("difficulty-column.addressed-to"), 28, r => units.HolderOf(r.AddressedTo)),
            new(T("difficulty-column.due"), 12, r => r.DueOn),
            new(T("difficulty-column.state"), 18, r => DifficultyLabels.Of(r.Facts.On(today), culture)),
            new(T("difficulty-column.age"), 10, r => r.Facts.AgeOn(today)),
            new(T("difficulty-column.answered"), 12, r => r.AnsweredOn),
            new(T("difficulty-column.escalated"), 12, r => r.EscalatedOn, Printed: false),
            new(T("difficulty-column.closed"), 12, r => r.ClosedOn, Printed: false),
            new(T("difficulty-column.task"), 50, r => r.TaskText, Printed: false),
            new(T("difficulty-column.plan"), 18, r => r.PlanName, Printed: false),
            new(T("difficulty-column.task-number"), 9, r => r.TaskOrdinal, Printed: false),
        ];
        return SheetWriter.Write(T("sheet.difficulties"), T("title.difficulties", today.ToString("dd/MM/yyyy", culture)), columns, rows);
    }
}
