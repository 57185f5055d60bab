using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>What the use cases of the reporting cycle share: finding a period or a report, the day, reasons that will do.</summary>
public sealed class ReportingDesk(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public DateOnly Today => time.Today();

    public DateTimeOffset Now => time.GetUtcNow();

    public Task<UnitDirectory> UnitsAsync(CancellationToken cancellation) => UnitDirectory.LoadAsync(db, province, cancellation);

    /// <summary>The period with its questions, for a change; null when there is none.</summary>
    public Task<ReportingPeriod?> PeriodAsync(string slug, CancellationToken cancellation) =>
        db.ReportingPeriods.AsTracking().Include(p => p.Questions).SingleOrDefaultAsync(p => p.ProvinceId == province.Id && p.Slug == slug, cancellation);

    /// <summary>The period with its questions, for reading.</summary>
    public Task<ReportingPeriod?> PeriodOfAsync(Report report, CancellationToken cancellation) =>
        db.ReportingPeriods.AsNoTracking().Include(p => p.Questions).SingleOrDefaultAsync(p => p.ProvinceId == province.Id && p.Id == report.PeriodId, cancellation);

    /// <summary>The report with its fields, for a change; null when there is none.</summary>
    public Task<Report?> ReportAsync(Guid id, CancellationToken cancellation) =>
        db.Reports.AsTracking().Include(r => r.Fields).SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation);

    /// <returns>Null when the reason will do; refuses <c>reason-missing</c> and <c>reason-too-long</c>.</returns>
    public static Refusal? ReasonProblem(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("reason-missing");
        return reason.Trim().Length > ReportingLimits.Reason
            ? new Refusal("reason-too-long", ReportingLimits.Reason.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' '))
            : null;
    }
}
