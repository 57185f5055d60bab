using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What is asked about the source text of a plan.</summary>
public sealed class PlanSourceQueries(ProgrammeDb db, CurrentProvince province)
{
    public Task<string> TextAsync(Guid planId, CancellationToken cancellation = default) =>
        db.PlanSources.Where(s => s.ProvinceId == province.Id && s.PlanId == planId).Select(s => s.Text).SingleAsync(cancellation);

    public async Task<IReadOnlyList<SourceFileRow>> FilesAsync(Guid planId, CancellationToken cancellation = default) =>
        await db.PlanSourceFiles.Where(f => f.ProvinceId == province.Id && f.PlanId == planId)
            .OrderBy(f => f.Ordinal)
            .Select(f => new SourceFileRow(f.Name, f.Start, f.End, f.Scanned))
            .ToListAsync(cancellation);

    /// <summary>Every stretch something was read from, by start; longer stretches before those they hold.</summary>
    public async Task<IReadOnlyList<SourceMark>> MarksAsync(Guid planId, CancellationToken cancellation = default)
    {
        var marks = new List<SourceMark>(await FactsAsync(planId, cancellation));
        await AddAsync(marks, SourceMarkKind.LegalBasis, db.PlanLegalBases, planId, cancellation);
        await AddAsync(marks, SourceMarkKind.Target, db.PlannedTargets, planId, cancellation);
        await AddAsync(marks, SourceMarkKind.Task, db.PlannedTasks, planId, cancellation);
        await AddAsync(marks, SourceMarkKind.FundingSource, db.PlanFundingSources, planId, cancellation);
        await AddAsync(marks, SourceMarkKind.ReportingDuty, db.PlannedReportingDuties, planId, cancellation);
        await AddAsync(marks, SourceMarkKind.Recipient, db.PlanRecipients, planId, cancellation);
        await AddAsync(marks, SourceMarkKind.Amendment, db.PlanAmendments, planId, cancellation);
        return [.. marks.OrderBy(m => m.Start).ThenByDescending(m => m.End).ThenBy(m => m.Kind)];
    }

    /// <summary>Where the facts of the document itself stand; <see cref="SourceMark.Name"/> is the field.</summary>
    public async Task<IReadOnlyList<SourceMark>> FactsAsync(Guid planId, CancellationToken cancellation = default) =>
        await db.PlanFacts.Where(f => f.ProvinceId == province.Id && f.PlanId == planId)
            .Select(f => new SourceMark(SourceMarkKind.Fact, f.Ordinal, f.Place.Start, f.Place.End, f.Field))
            .ToListAsync(cancellation);

    private async Task AddAsync<T>(List<SourceMark> marks, SourceMarkKind kind, DbSet<T> items, Guid planId, CancellationToken cancellation)
        where T : PlanItem => marks.AddRange(await items
            .Where(i => i.ProvinceId == province.Id && i.PlanId == planId)
            .Select(i => new SourceMark(kind, i.Ordinal, i.Place.Start, i.Place.End, null))
            .ToListAsync(cancellation));
}
