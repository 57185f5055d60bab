using System.Globalization;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.Budget;

/// <summary>A list of budget lines as an .xlsx file, row by row as on screen.</summary>
public static class BudgetSheet
{
    public static byte[] Write(IReadOnlyList<BudgetRow> rows, UnitNames units, DateOnly today, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        SheetColumn<BudgetRow>[] columns =
        [
            new(T("budget-column.unit"), 30, r => units.HolderOf(r.UnitCode)),
            new(T("budget-column.year"), 8, r => new CalendarYear(r.Year)),
            new(T("budget-column.source"), 30, r => BudgetSource.NameOf(r.Source, culture)),
            new(T("budget-column.name"), 46, r => r.Name),
            new(T("budget-column.requested"), 18, r => r.Requested),
            new(T("budget-column.allotted"), 18, r => r.Allotted),
            new(T("budget-column.disbursed"), 18, r => r.Disbursed),
            new(T("budget-column.share"), 9, r => r.Allotted > 0 ? new Share((double)r.Disbursed / r.Allotted) : null),
            new(T("budget-column.warning"), 30, r => Warning(r, today, T)),
            new(T("budget-column.plan"), 18, r => r.PlanName, Printed: false),
            new(T("budget-column.task"), 9, r => r.TaskOrdinal, Printed: false),
            new(T("budget-column.task-text"), 46, r => r.TaskText, Printed: false),
            new(T("budget-column.funding"), 30, r => r.FundingName, Printed: false),
        ];
        return SheetWriter.Write(T("sheet.budget"), T("title.budget", today.ToString("dd/MM/yyyy", culture)), columns, rows);
    }

    private static string? Warning(BudgetRow row, DateOnly today, Func<string, object[], string> text) =>
        row.IsOverspent ? text("budget-warning.overspent", [row.OverspendReason ?? ""])
        : row.IsTooLateOn(today) ? text("budget-warning.too-late", [])
        : row.EndedOn is not null ? text("budget-warning.ended", [row.EndReason ?? ""])
        : null;
}
