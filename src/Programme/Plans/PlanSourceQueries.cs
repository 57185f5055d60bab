using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What is asked about the source text of a plan.</summary>
public sealed class PlanSourceQueries(ProgrammeDb db, CurrentProvince province)
{
    public Task<string> TextAsync(Guid planId, int version, CancellationToken cancellation = default) =>
        db.PlanSources.Where(s => s.ProvinceId == province.Id && s.PlanId == planId && s.Version == version).Select(s => s.Text).SingleAsync(cancellation);

    /// <summary>The text of every version, by number.</summary>
    public async Task<IReadOnlyDictionary<int, string>> TextsAsync(Guid planId, CancellationToken cancellation = default) =>
        await db.PlanSources.Where(s => s.ProvinceId == province.Id && s.PlanId == planId).ToDictionaryAsync(s => s.Version, s => s.Text, cancellation);

    public async Task<IReadOnlyList<SourceFileRow>> FilesAsync(Guid planId, int version, CancellationToken cancellation = default) =>
        await db.PlanSourceFiles.Where(f => f.ProvinceId == province.Id && f.PlanId == planId && f.Version == version)
            .OrderBy(f => f.Ordinal)
            .Select(f => new SourceFileRow(f.Name, f.Start, f.End, f.Scanned))
            .ToListAsync(cancellation);

    /// <summary>Every stretch of a version's text something was read from, by start; longer stretches before those they hold.</summary>
    public async Task<IReadOnlyList<SourceMark>> MarksAsync(Guid planId, int version, CancellationToken cancellation = default)
    {
        var marks = new List<SourceMark>(await FactsAsync(planId, version, cancellation));
        await AddAsync(marks, SourceMarkKind.LegalBasis, db.PlanLegalBases, planId, version, cancellation);
        await AddAsync(marks, SourceMarkKind.Target, db.PlannedTargets, planId, version, cancellation);
        await AddAsync(marks, SourceMarkKind.Task, db.PlannedTasks, planId, version, cancellation);
        marks.AddRange(await db.TaskSources.Where(s => s.ProvinceId == province.Id && s.PlanId == planId && s.TaskSince == version)
            .Select(s => new SourceMark(SourceMarkKind.Task, s.TaskOrdinal, s.Place.Start, s.Place.End, SourceMark.Further)).ToListAsync(cancellation));
        await AddAsync(marks, SourceMarkKind.FundingSource, db.PlanFundingSources, planId, version, cancellation);
        await AddAsync(marks, SourceMarkKind.ReportingDuty, db.PlannedReportingDuties, planId, version, cancellation);
        await AddAsync(marks, SourceMarkKind.Recipient, db.PlanRecipients, planId, version, cancellation);
        await AddAsync(marks, SourceMarkKind.Amendment, db.PlanAmendments, planId, version, cancellation);
        return [.. marks.OrderBy(m => m.Start).ThenByDescending(m => m.End).ThenBy(m => m.Kind)];
    }

    /// <summary>The further places that name a task, merged into it by a reviewer.</summary>
    public async Task<IReadOnlyList<TaskSource>> OtherPlacesAsync(Guid planId, int taskOrdinal, int since, CancellationToken cancellation = default) =>
        await db.TaskSources.AsNoTracking()
            .Where(s => s.ProvinceId == province.Id && s.PlanId == planId && s.TaskOrdinal == taskOrdinal && s.TaskSince == since)
            .OrderBy(s => s.Ordinal).ToListAsync(cancellation);

    /// <summary>Where the facts of the document itself stand; <see cref="SourceMark.Name"/> is the field.</summary>
    public async Task<IReadOnlyList<SourceMark>> FactsAsync(Guid planId, int version, CancellationToken cancellation = default) =>
        await db.PlanFacts.Where(f => f.ProvinceId == province.Id && f.PlanId == planId && f.Since == version)
            .Select(f => new SourceMark(SourceMarkKind.Fact, f.Ordinal, f.Place.Start, f.Place.End, f.Field))
            .ToListAsync(cancellation);

    private async Task AddAsync<T>(List<SourceMark> marks, SourceMarkKind kind, DbSet<T> items, Guid planId, int version, CancellationToken cancellation)
        where T : PlanItem => marks.AddRange(await items
            .Where(i => i.ProvinceId == province.Id && i.PlanId == planId && i.Since == version)
            .Select(i => new SourceMark(kind, i.Ordinal, i.Place.Start, i.Place.End, null))
            .ToListAsync(cancellation));
}
