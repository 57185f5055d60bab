using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Takes a file out of a draft; its content and who handed it in stay known.</summary>
public sealed class RemoveEvidence(ProgrammeDb db, ReportDesk desk, CurrentProvince province)
{
    public sealed record Request(Guid EvidenceId);

    /// <returns>Refuses <c>no-such-file</c>, <c>not-allowed</c>, <c>report-period-closed</c>, <c>report-state-…</c>, <c>evidence-closed</c>.</returns>
    public async Task<Outcome<ReportEvidence>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var reportId = await db.ReportEvidence.Where(e => e.ProvinceId == province.Id && e.Id == request.EvidenceId).Select(e => (Guid?)e.ReportId).SingleOrDefaultAsync(cancellation);
        await using var whole = await desk.BeginAsync(cancellation);
        if (reportId is not { } id || await desk.HoldAsync(id, cancellation) is not { } report)
            return new Refusal("no-such-file");
        if (!await desk.MayFillAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        if (ReportDesk.Closed(report, await desk.PeriodStateAsync(report, cancellation)) is { } closed)
            return closed;
        var evidence = report.Evidence.Single(e => e.Id == request.EvidenceId);
        if (!report.IsOpen(report.Fields.Find(f => string.Equals(f.Key, evidence.Key, StringComparison.Ordinal))))
            return new Refusal("evidence-closed");
        evidence.TakeOut(actor.Id, desk.Now);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return evidence;
    }
}
