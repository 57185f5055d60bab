using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>The reports of a period, for who reviews them.</summary>
public sealed class ReportQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>What is overdue first, the longest at the top; then what waits for the reviewer, what is with its unit, and what is approved.</summary>
    public async Task<IReadOnlyList<ReportRow>> ListAsync(ReportingPeriod period, CancellationToken cancellation = default) =>
        (await ListAsync([period], await UnitDirectory.LoadAsync(db, province, cancellation), cancellation)).GetValueOrDefault(period.Id, []);

    /// <summary>The rows that a filter lets through, in their order.</summary>
    public static IReadOnlyList<ReportRow> Filter(IReadOnlyList<ReportRow> rows, ReportFilter filter, UnitDirectory units, DateOnly today)
    {
        var members = filter.Group is { } group ? units.MembersAt(group, today).Select(u => u.Code).ToHashSet(StringComparer.Ordinal) : null;
        var words = SearchWords.Of(filter.Search);
        return [.. rows.Where(r => IsIn(r, filter.View)
            && (members is null || members.Contains(units.HeirOf(r.UnitCode)?.Code ?? r.UnitCode))
            && (filter.Kind is null || r.UnitKind == filter.Kind)
            && (words.Count == 0 || words.All(w => Documents.Text.VietnameseText.FoldWithoutAccents(r.UnitName).Contains(w, StringComparison.Ordinal))))];
    }

    public static bool IsIn(ReportRow row, ReportSelection view) => view switch
    {
        ReportSelection.Overdue => row.IsOverdue,
        ReportSelection.Waiting => row.State == ReportState.Submitted,
        ReportSelection.Returned => row.State == ReportState.Returned,
        ReportSelection.Missing => row.FirstSubmittedAt is null,
        ReportSelection.CameLate => row.CameLate,
        ReportSelection.Approved => row.State is ReportState.Approved or ReportState.Locked,
        _ => true,
    };

    /// <summary>The id of a unit's report; null when the unit owes none in the period.</summary>
    public Task<Guid?> FindAsync(Guid periodId, string unitCode, CancellationToken cancellation = default) =>
        db.Reports.Where(r => r.ProvinceId == province.Id && r.PeriodId == periodId && r.UnitCode == unitCode).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(cancellation);

    internal async Task<Dictionary<Guid, IReadOnlyList<ReportRow>>> ListAsync(IReadOnlyList<ReportingPeriod> periods, UnitDirectory units, CancellationToken cancellation)
    {
        var today = time.Today();
        var (ids, due) = (periods.Select(p => p.Id).ToList(), periods.ToDictionary(p => p.Id, p => p.DueOn));
        var reports = await db.Reports.AsNoTracking().Where(r => r.ProvinceId == province.Id && ids.Contains(r.PeriodId)).ToListAsync(cancellation);
        return reports.GroupBy(r => r.PeriodId).ToDictionary(
            g => g.Key,
            g => (IReadOnlyList<ReportRow>)[.. g.Select(r => RowOf(r, due[g.Key], units, today))
                .OrderBy(PlaceOf).ThenBy(r => r.IsOverdue ? r.DueOn : DateOnly.MinValue).ThenBy(r => r.UnitCode, StringComparer.Ordinal)]);
    }

    private static ReportRow RowOf(Report report, DateOnly periodDue, UnitDirectory units, DateOnly today)
    {
        var unit = units.HeirOf(report.UnitCode);
        return new ReportRow
        {
            Id = report.Id,
            Version = report.Version,
            UnitCode = report.UnitCode,
            UnitName = unit?.Name ?? report.UnitCode,
            UnitKind = unit?.Kind ?? UnitKind.Other,
            State = report.State,
            Round = report.Round,
            DueOn = report.DueOn,
            IsPutOff = report.DueOn != periodDue,
            FirstSubmittedAt = report.FirstSubmittedAt,
            SubmittedAt = report.SubmittedAt,
            ApprovedAt = report.ApprovedAt,
            CameLate = report.CameLate,
            IsOverdue = report.FirstSubmittedAt is null && report.DueOn < today,
        };
    }

    private static int PlaceOf(ReportRow row) => row switch
    {
        { IsOverdue: true } => 0,
        { State: ReportState.Submitted } => 1,
        { State: ReportState.Returned } => 2,
        { State: ReportState.WithHead } => 3,
        { State: ReportState.Draft } => 4,
        _ => 5,
    };
}
