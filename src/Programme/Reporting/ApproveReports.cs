using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting;

/// <summary>Approves reports, one or many in one save; what they tell of work is written to the work at once, so that every dashboard has it in the same second.</summary>
public sealed class ApproveReports(ProgrammeDb db, CurrentProvince province, Post post, ReportingDesk desk)
{
    /// <param name="Reports">Each with its number as it was shown.</param>
    public sealed record Request(IReadOnlyList<Shown> Reports);

    public sealed record Shown(Guid ReportId, int Version);

    /// <param name="Left">Reports that could not be approved, and why.</param>
    public sealed record Result(IReadOnlyList<Report> Approved, IReadOnlyList<Rest> Left);

    /// <param name="UnitCode">Null for a report that is not there.</param>
    public sealed record Rest(Guid ReportId, string? UnitCode, Refusal Refusal);

    /// <returns>What was approved; refuses <c>not-allowed</c>, <c>approve-nothing</c>, <c>changed-meanwhile</c>; with only one report asked for, also what stands against it.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.ReviewReports))
            return new Refusal("not-allowed");
        if (request.Reports.Count == 0)
            return new Refusal("approve-nothing");
        var ids = request.Reports.Select(r => r.ReportId).Distinct().ToList();
        var reports = await db.Reports.AsTracking().Include(r => r.Fields).Where(r => r.ProvinceId == province.Id && ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        var periodIds = reports.Values.Select(r => r.PeriodId).Distinct().ToList();
        var periods = await db.ReportingPeriods.AsNoTracking().Where(p => p.ProvinceId == province.Id && periodIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        var (approved, left) = (new List<Report>(), new List<Rest>());
        foreach (var shown in request.Reports.DistinctBy(r => r.ReportId))
        {
            var report = reports.GetValueOrDefault(shown.ReportId);
            if (Approve(report, report is null ? null : periods[report.PeriodId], shown.Version, actor) is { } problem)
                left.Add(new Rest(shown.ReportId, report?.UnitCode, problem));
            else
                approved.Add(report!);
        }
        if (approved.Count == 0 && left.Count == 1)
            return left[0].Refusal;
        await WriteWorkAsync(approved, periods, cancellation);
        await post.PutAllAsync(approved.ConvertAll(r => ReportNotices.Approved(r, periods[r.PeriodId])), cancellation);
        return await db.SaveAsync(actor.Does("approve-report"), cancellation) is { } refusal ? refusal : new Result(approved, left);
    }

    private Refusal? Approve(Report? report, ReportingPeriod? period, int version, Actor actor)
    {
        if (report is null || period is null)
            return new Refusal("no-such-report");
        if (report.Version != version)
            return new Refusal("changed-meanwhile");
        return period.State == PeriodState.Open ? report.Approve(actor, desk.Now) : new Refusal("period-not-open");
    }

    private async Task WriteWorkAsync(List<Report> approved, Dictionary<Guid, ReportingPeriod> periods, CancellationToken cancellation)
    {
        var told = approved.SelectMany(r => r.Fields).Select(f => ReportKeys.WorkOf(f.Key)?.EntryId).OfType<Guid>().Distinct().ToList();
        var entries = new Dictionary<Guid, WorkEntry>();
        foreach (var some in told.Chunk(500))
        {
            foreach (var entry in await db.WorkEntries.AsTracking().Include(e => e.Notes).Where(e => e.ProvinceId == province.Id && some.Contains(e.Id)).ToListAsync(cancellation))
                entries[entry.Id] = entry;
        }
        foreach (var report in approved)
            db.WorkNotes.AddRange(ApprovedWork.Write(report, periods[report.PeriodId], entries, desk.Today, desk.Now));
    }
}
