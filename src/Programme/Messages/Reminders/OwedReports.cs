using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>The reports that are owed in open periods, and the words of their reminders.</summary>
public sealed class OwedReports(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>Longest overdue first.</summary>
    /// <param name="slug">One period; null for all that are open.</param>
    public async Task<IReadOnlyList<OwedRow>> ListAsync(string? slug, CancellationToken cancellation = default)
    {
        var periods = await db.ReportingPeriods.AsNoTracking()
            .Where(p => p.ProvinceId == province.Id && p.State == PeriodState.Open && (slug == null || p.Slug == slug)).ToDictionaryAsync(p => p.Id, cancellation);
        var ids = periods.Keys.ToList();
        var reports = await db.Reports
            .Where(r => r.ProvinceId == province.Id && ids.Contains(r.PeriodId)
                && (r.State == ReportState.Draft || r.State == ReportState.WithHead || r.State == ReportState.Returned))
            .Select(r => new { r.Id, r.PeriodId, r.UnitCode, r.State, r.DueOn, r.OpenedAt, r.SubmittedAt }).ToListAsync(cancellation);
        var units = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => new { u.Code, u.HeirCode, u.Name }).ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancellation);
        return [.. reports.Select(r => new OwedRow(r.Id, r.UnitCode, NameOf(r.UnitCode), r.State, TimesOf(periods[r.PeriodId], r.DueOn, r.OpenedAt, r.State, r.SubmittedAt), periods[r.PeriodId].Name))
            .OrderBy(r => r.Times.DueOn).ThenBy(r => r.UnitCode, StringComparer.Ordinal)];

        string NameOf(string code) => units.TryGetValue(code, out var unit) ? units.GetValueOrDefault(unit.HeirCode, unit).Name : code;
    }

    /// <summary>A reminder of a report, or the word to its head.</summary>
    /// <param name="key">What is told once for this report.</param>
    public static NoticeDraft Draft(OwedRow row, ReminderStage stage, string key, DateOnly today, WorkingCalendar calendar) => new(
        KindOf(stage),
        stage == ReminderStage.Escalated ? Addressee.HeadOf(row.UnitCode) : Addressee.OfUnit(row.UnitCode),
        string.Create(CultureInfo.InvariantCulture, $"report/{row.Id:N}/{key}"),
        [
            row.PeriodName,
            Day(row.Times.DueOn),
            row.Times.DaysAt(stage, today, calendar).ToString(CultureInfo.InvariantCulture),
            row.UnitName,
        ],
        LinkOf(row.Id));

    public static string LinkOf(Guid reportId) => "/lam-viec/bao-cao/" + reportId.ToString("D");

    /// <summary>A day as it stands in notices and mail.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static NoticeKind KindOf(ReminderStage stage) => stage switch
    {
        ReminderStage.Coming => NoticeKind.ReportComing,
        ReminderStage.Due => NoticeKind.ReportDue,
        ReminderStage.Late => NoticeKind.ReportLate,
        _ => NoticeKind.ReportEscalated,
    };

    private static ReminderTimes TimesOf(ReportingPeriod period, DateOnly due, DateTimeOffset opened, ReportState state, DateTimeOffset? submitted) => new()
    {
        OpenedOn = VietnamTime.DayOf(opened),
        DueOn = due,
        ReturnedOn = state == ReportState.Returned && submitted is { } at ? VietnamTime.DayOf(at) : null,
        DaysBefore = period.DaysBefore,
        EscalateAfter = period.EscalateAfter,
    };
}
