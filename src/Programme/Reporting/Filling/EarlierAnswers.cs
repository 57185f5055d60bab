using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Ask once: the last approved answers of the same unit to the same questions, and what it told of the same work.</summary>
public sealed class EarlierAnswers(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>By key of the present form.</summary>
    /// <param name="codes">Of the unit and of those it took over.</param>
    public async Task<IReadOnlyDictionary<string, EarlierAnswer>> OfAsync(Report report, FormBasis basis, IReadOnlyList<string> codes, CancellationToken cancellation = default)
    {
        var found = new Dictionary<string, EarlierAnswer>(StringComparer.Ordinal);
        var reports = await (
            from r in db.Reports
            where r.ProvinceId == province.Id && codes.Contains(r.UnitCode) && r.Id != report.Id && (r.State == ReportState.Approved || r.State == ReportState.Locked)
            join p in db.ReportingPeriods on new { r.ProvinceId, Id = r.PeriodId } equals new { p.ProvinceId, p.Id }
            where p.To <= basis.Period.To
            orderby p.To descending
            select new Earlier(r.Id, r.PeriodId, r.UnitCode, p.Name, p.Kind == basis.Period.Kind)).ToListAsync(cancellation);
        // Of several units that became one, none speaks for the whole: only the unit itself then.
        var usable = reports.GroupBy(r => r.PeriodId).Select(g => g.FirstOrDefault(r => string.Equals(r.UnitCode, report.UnitCode, StringComparison.Ordinal)) ?? (g.Count() == 1 ? g.First() : null))
            .OfType<Earlier>().ToList();
        if (usable.Count == 0)
            return found;
        await AddQuestionsAsync(found, basis, usable, cancellation);
        await AddWorkAsync(found, basis, usable[0], cancellation);
        return found;
    }

    private async Task AddQuestionsAsync(Dictionary<string, EarlierAnswer> found, FormBasis basis, List<Earlier> reports, CancellationToken cancellation)
    {
        var topics = basis.Questions.Select(q => q.TopicKey).ToList();
        var periods = reports.ConvertAll(r => r.PeriodId);
        var asked = topics.Count == 0 ? [] : await db.ReportQuestions.Where(q => q.ProvinceId == province.Id && periods.Contains(q.PeriodId) && topics.Contains(q.TopicKey))
            .Select(q => new { q.PeriodId, q.Code, q.TopicKey }).ToListAsync(cancellation);
        if (asked.Count == 0)
            return;
        var keys = asked.Select(a => ReportKeys.OfQuestion(a.Code)).Distinct(StringComparer.Ordinal).ToList();
        var ids = reports.ConvertAll(r => r.Id);
        var values = (await db.ReportFields.Where(f => f.ProvinceId == province.Id && ids.Contains(f.ReportId) && keys.Contains(f.Key) && f.Value != "")
            .Select(f => new { f.ReportId, f.Key, f.Value }).ToListAsync(cancellation)).ToDictionary(f => (f.ReportId, f.Key), f => f.Value);
        foreach (var question in basis.Questions)
        {
            var answers =
                from r in reports
                from a in asked
                where a.PeriodId == r.PeriodId && string.Equals(a.TopicKey, question.TopicKey, StringComparison.Ordinal)
                let value = values.GetValueOrDefault((r.Id, ReportKeys.OfQuestion(a.Code)))
                where value is not null
                select new EarlierAnswer(value, r.PeriodName, r.SameKind);
            if (answers.FirstOrDefault() is { } last)
                found[question.Key] = last;
        }
    }

    // Work that comes each year has an entry for each: what was told of the same task counts.
    private async Task AddWorkAsync(Dictionary<string, EarlierAnswer> found, FormBasis basis, Earlier last, CancellationToken cancellation)
    {
        if (basis.Work.Count == 0)
            return;
        var told = await db.ReportFields.Where(f => f.ProvinceId == province.Id && f.ReportId == last.Id && f.Value != "").Select(f => new { f.Key, f.Value }).ToListAsync(cancellation);
        var parts = told.Select(f => (Work: ReportKeys.WorkOf(f.Key), f.Value)).Where(f => f.Work is not null).Select(f => (f.Work!.Value.EntryId, f.Work.Value.Part, f.Value)).ToList();
        var entries = parts.Select(p => p.EntryId).Distinct().ToList();
        var tasks = await db.WorkEntries.Where(e => e.ProvinceId == province.Id && entries.Contains(e.Id)).Select(e => new { e.Id, e.PlanId, e.TaskOrdinal })
            .ToDictionaryAsync(e => e.Id, e => (e.PlanId, e.TaskOrdinal), cancellation);
        foreach (var work in basis.Work)
        {
            foreach (var (_, part, value) in parts.Where(p => tasks.GetValueOrDefault(p.EntryId) == (work.PlanId, work.TaskOrdinal)).OrderBy(p => p.EntryId == work.EntryId))
                found[ReportKeys.OfWork(work.EntryId, part)] = new EarlierAnswer(value, last.PeriodName, last.SameKind);
        }
    }

    private sealed record Earlier(Guid Id, Guid PeriodId, string UnitCode, string PeriodName, bool SameKind);
}
