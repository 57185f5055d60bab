using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What the use cases of filling in share: finding a report, one writer at a time, rights by unit.</summary>
public sealed class ReportDesk(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>To the microsecond, the finest that both databases give back unchanged.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow();
            return new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        }
    }

    public Task<IDbContextTransaction> BeginAsync(CancellationToken cancellation) => db.Database.BeginTransactionAsync(cancellation);

    /// <summary>
    /// The report with its fields and files; whoever writes into the same report meanwhile waits for the end of the transaction, so that nothing
    /// comes into a report that is being submitted, and nobody writes over what he has not seen. Null when there is none.
    /// </summary>
    public async Task<Report?> HoldAsync(Guid id, CancellationToken cancellation)
    {
        var held = await Own(id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Version, r => r.Version), cancellation);
        if (held == 0)
            return null;
        var report = await Own(id).SingleAsync(cancellation);
        // They find their way into the report's lists by themselves.
        await db.ReportFields.Where(f => f.ProvinceId == province.Id && f.ReportId == id).LoadAsync(cancellation);
        await db.ReportEvidence.Where(e => e.ProvinceId == province.Id && e.ReportId == id).LoadAsync(cancellation);
        return report;
    }

    /// <summary>Lets the next save keep fields that were made since the report was held.</summary>
    public void Keep(Report report) => db.ReportFields.AddRange(report.Fields.Where(f => db.Entry(f).State == EntityState.Detached));

    /// <summary>A report without its parts; null when there is none.</summary>
    public Task<Report?> FindAsync(Guid id, CancellationToken cancellation) => Own(id).AsNoTracking().SingleOrDefaultAsync(cancellation);

    /// <summary>The state of the period a report belongs to.</summary>
    public Task<PeriodState> PeriodStateAsync(Report report, CancellationToken cancellation) =>
        db.ReportingPeriods.Where(p => p.ProvinceId == province.Id && p.Id == report.PeriodId).Select(p => p.State).SingleAsync(cancellation);

    /// <summary>Whether the actor fills in for the unit: its own people, those of its heir, and who directs the work of all.</summary>
    public async Task<bool> MayFillAsync(Actor actor, string unitCode, CancellationToken cancellation) =>
        actor.May(Permission.DirectWork) || (actor.May(Permission.ReportWork) && await IsOwnAsync(actor, unitCode, cancellation));

    /// <summary>Whether the actor hands in for the unit as its head.</summary>
    public async Task<bool> MayApproveAsync(Actor actor, string unitCode, CancellationToken cancellation) =>
        actor.May(Permission.ApproveOwnReports) && await IsOwnAsync(actor, unitCode, cancellation);

    /// <summary>Whether the actor reads the unit's report.</summary>
    public async Task<bool> MaySeeAsync(Actor actor, string unitCode, CancellationToken cancellation) =>
        actor.May(Permission.SeeReports) || await MayFillAsync(actor, unitCode, cancellation) || await MayApproveAsync(actor, unitCode, cancellation);

    /// <returns>Null when the unit may write; else why not.</returns>
    public static Refusal? Closed(Report report, PeriodState period)
    {
        if (period != PeriodState.Open)
            return new Refusal("report-period-closed");
        return report.IsWithUnit ? null : new Refusal("report-state-" + report.State.ToString().ToLowerInvariant());
    }

    private async Task<bool> IsOwnAsync(Actor actor, string unitCode, CancellationToken cancellation)
    {
        if (actor.UnitCode is not { } own)
            return false;
        if (string.Equals(own, unitCode, StringComparison.Ordinal))
            return true;
        var heirs = await db.Units.Where(u => u.ProvinceId == province.Id && (u.Code == own || u.Code == unitCode)).Select(u => u.HeirCode).ToListAsync(cancellation);
        return heirs.Count == 2 && string.Equals(heirs[0], heirs[1], StringComparison.Ordinal);
    }

    private IQueryable<Report> Own(Guid id) => db.Reports.Where(r => r.ProvinceId == province.Id && r.Id == id);
}
