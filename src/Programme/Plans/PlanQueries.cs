using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Documents.Texts;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What is asked about plans as a whole.</summary>
public sealed class PlanQueries(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>All plans, the newest document first.</summary>
    public async Task<IReadOnlyList<PlanSummary>> ListAsync(CancellationToken cancellation = default) =>
        await Summaries(db.Plans.Where(p => p.ProvinceId == province.Id)
            .OrderByDescending(p => p.IssuedOn).ThenBy(p => p.Slug))
            .ToListAsync(cancellation);

    public Task<PlanSummary?> FindAsync(string slug, CancellationToken cancellation = default) =>
        Summaries(db.Plans.Where(p => p.ProvinceId == province.Id && p.Slug == slug)).FirstOrDefaultAsync(cancellation);

    /// <summary>The address word of a plan; null when there is no such plan.</summary>
    public Task<string?> SlugAsync(Guid id, CancellationToken cancellation = default) =>
        db.Plans.Where(p => p.ProvinceId == province.Id && p.Id == id).Select(p => p.Slug).FirstOrDefaultAsync(cancellation);

    public Task<bool> HasSourceAsync(string digest, CancellationToken cancellation = default) =>
        db.PlanVersions.AnyAsync(v => v.ProvinceId == province.Id && v.SourceDigest == digest, cancellation);

    /// <summary>How often items stand out as worth a person's look.</summary>
    public async Task<PlanAttention> AttentionAsync(Guid planId, CancellationToken cancellation = default)
    {
        var tasks = db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Until == null);
        var targets = db.PlannedTargets.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Until == null);
        return new PlanAttention(
            await tasks.CountAsync(t => t.Place.Confidence < PlanLimits.LowConfidence, cancellation),
            await targets.CountAsync(t => t.Place.Confidence < PlanLimits.LowConfidence, cancellation),
            await tasks.CountAsync(t => t.Origin != TaskOrigin.Solution && !t.Agencies.Any(a => a.Role == AgencyRole.Lead), cancellation),
            await tasks.CountAsync(t => t.Origin != TaskOrigin.Solution && t.Time.Kind == TimeKind.None, cancellation),
            await db.PlanDiagnostics.CountAsync(
                d => d.ProvinceId == province.Id && d.PlanId == planId && d.Severity == DiagnosticSeverity.Warning, cancellation));
    }

    public async Task<IReadOnlyList<DutyRow>> ReportingDutiesAsync(Guid planId, CancellationToken cancellation = default) =>
        await db.PlannedReportingDuties.Where(d => d.ProvinceId == province.Id && d.PlanId == planId && d.Until == null)
            .OrderBy(d => d.Ordinal)
            .Select(d => new DutyRow(d.Ordinal, d.Who, d.To, d.Frequency, d.Deadline, new PlaceRow(d.Place.Start, d.Place.End, d.Place.Page, d.Place.Confidence, d.Place.Rule, d.Since)))
            .ToListAsync(cancellation);

    /// <summary>Legal bases, funding sources, recipients and amendments.</summary>
    public async Task<PlanReferences> ReferencesAsync(Guid planId, CancellationToken cancellation = default) => new(
        await db.PlanLegalBases.Where(b => b.ProvinceId == province.Id && b.PlanId == planId && b.Until == null)
            .OrderBy(b => b.Ordinal)
            .Select(b => new LegalBasisRow(b.Ordinal, b.Number, b.Name, b.IssuedOn, b.Since))
            .ToListAsync(cancellation),
        await db.PlanFundingSources.Where(f => f.ProvinceId == province.Id && f.PlanId == planId && f.Until == null)
            .OrderBy(f => f.Ordinal)
            .Select(f => new NamedRow(f.Ordinal, f.Name, f.Since))
            .ToListAsync(cancellation),
        await db.PlanRecipients.Where(r => r.ProvinceId == province.Id && r.PlanId == planId && r.Until == null)
            .OrderBy(r => r.Ordinal)
            .Select(r => new NamedRow(r.Ordinal, r.Name, r.Since))
            .ToListAsync(cancellation),
        await db.PlanAmendments.Where(a => a.ProvinceId == province.Id && a.PlanId == planId && a.Until == null)
            .OrderBy(a => a.Ordinal)
            .Select(a => new AmendmentRow(a.Ordinal, a.Number, a.Item, a.Change, a.Since))
            .ToListAsync(cancellation));

    public async Task<IReadOnlyList<PlanDiagnostic>> DiagnosticsAsync(Guid planId, CancellationToken cancellation = default) =>
        await db.PlanDiagnostics.AsNoTracking()
            .Where(d => d.ProvinceId == province.Id && d.PlanId == planId)
            .OrderByDescending(d => d.Severity == DiagnosticSeverity.Warning).ThenBy(d => d.Ordinal)
            .ToListAsync(cancellation);

    private static IQueryable<PlanSummary> Summaries(IQueryable<Plan> plans) => plans.Select(p => new PlanSummary
    {
        Id = p.Id,
        Slug = p.Slug,
        Kind = p.Kind,
        Number = p.Number,
        IssuedOn = p.IssuedOn,
        Place = p.Place,
        Issuer = p.Issuer,
        Type = p.Type,
        Title = p.Title,
        PeriodFrom = p.PeriodFrom,
        PeriodTo = p.PeriodTo,
        SignerName = p.SignerName,
        SignerPosition = p.SignerPosition,
        SignerAuthority = p.SignerAuthority,
        ImportedAt = p.ImportedAt,
        CurrentVersion = p.CurrentVersion,
        Files = p.Versions.SelectMany(v => v.Files).OrderBy(f => f.Version).ThenBy(f => f.Ordinal).Select(f => f.Name).ToList(),
        Tasks = p.Tasks.Count(t => t.Until == null),
        Targets = p.Targets.Count(t => t.Until == null),
        ReportingDuties = p.ReportingDuties.Count(d => d.Until == null),
        LegalBases = p.LegalBases.Count(b => b.Until == null),
        FundingSources = p.FundingSources.Count(f => f.Until == null),
        Recipients = p.Recipients.Count(r => r.Until == null),
        Diagnostics = p.Versions.SelectMany(v => v.Diagnostics).Count(),
        Agencies = p.Tasks.Where(t => t.Until == null).SelectMany(t => t.Agencies).Select(a => a.AgencyKey).Distinct().Count(),
    });
}
