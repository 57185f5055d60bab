using System.Globalization;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;

namespace Xanh.Publishing.Annexes;

/// <summary>The reports of a period, and how units reported through several periods, as .xlsx files.</summary>
public static class ReportSheet
{
    /// <summary>The list of a period as it stands on screen.</summary>
    public static byte[] Write(ReportingPeriod period, IReadOnlyList<ReportRow> rows, CultureInfo culture)
    {
        string T(string key) => PublishingTexts.Table.Format(key, culture);
        SheetColumn<ReportRow>[] columns =
        [
            new(T("reports.code"), 12, r => r.UnitCode),
            new(T("reports.unit"), 44, r => r.UnitName),
            new(T("reports.state"), 18, r => ReportingLabels.Of(r.State, culture)),
            new(T("reports.due"), 12, r => r.DueOn),
            new(T("reports.first"), 12, r => Day(r.FirstSubmittedAt)),
            new(T("reports.time"), 16, r => TimeOf(r, culture)),
            new(T("reports.round"), 8, r => r.Round),
            new(T("reports.approved"), 12, r => Day(r.ApprovedAt)),
        ];
        return SheetWriter.Write(T("reports.sheet"), period.Name, columns, rows);
    }

    /// <summary>A line for each unit, a column for each period.</summary>
    public static byte[] Write(ReportHistory history, CultureInfo culture)
    {
        string T(string key) => PublishingTexts.Table.Format(key, culture);
        List<SheetColumn<ReportHistory.UnitLine>> columns =
        [
            new(T("reports.code"), 12, u => u.Code),
            new(T("reports.unit"), 44, u => u.Name),
            .. history.Periods.Select((period, i) => new SheetColumn<ReportHistory.UnitLine>(period.Name, 20, u => u.Reports[i] is { } report ? TimeOf(report, culture) : null)),
            new(T("reports.owed"), 10, u => u.Owed),
            new(T("reports.in-time"), 10, u => u.InTime),
            new(T("reports.overdue"), 10, u => u.Overdue),
            new(T("reports.share"), 12, u => u.Settled == 0 ? null : new Share((double)u.InTime / u.Settled)),
        ];
        return SheetWriter.Write(T("reports.sheet"), T("reports.history"), columns, history.Units);
    }

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } at ? VietnamTime.DayOf(at) : null;

    private static string TimeOf(ReportRow row, CultureInfo culture) => PublishingTexts.Table.Format(
        row switch { { IsOverdue: true } => "reports.is-overdue", { CameLate: true } => "reports.came-late", { FirstSubmittedAt: not null } => "reports.came-in-time", _ => "reports.not-due" }, culture);
}
