using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Finds files of evidence for who may see them.</summary>
public sealed class EvidenceQueries(ProgrammeDb db, ReportDesk desk, CurrentProvince province)
{
    /// <returns>Null when there is none that the actor may see; files that were taken out stay readable.</returns>
    public async Task<ReportEvidence?> FindAsync(Guid id, Actor actor, CancellationToken cancellation = default)
    {
        var evidence = await db.ReportEvidence.AsNoTracking().SingleOrDefaultAsync(e => e.ProvinceId == province.Id && e.Id == id, cancellation);
        return evidence is not null && await desk.FindAsync(evidence.ReportId, cancellation) is { } report && await desk.MaySeeAsync(actor, report.UnitCode, cancellation) ? evidence : null;
    }
}
