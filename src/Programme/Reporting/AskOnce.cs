using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Finds what a form asks that is asked elsewhere, or that Xanh holds already.</summary>
public sealed class AskOnce(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>The questions of a period about whose topic something is known, by code.</summary>
    public async Task<IReadOnlyDictionary<string, AskedTwice>> FindAsync(ReportingPeriod period, CancellationToken cancellation = default)
    {
        var topics = period.Questions.Select(q => q.TopicKey).Distinct(StringComparer.Ordinal).ToList();
        var others = await db.ReportQuestions.Where(q => q.ProvinceId == province.Id && q.PeriodId != period.Id && topics.Contains(q.TopicKey))
            .Join(
                db.ReportingPeriods,
                q => new { q.ProvinceId, q.PeriodId },
                p => new { p.ProvinceId, PeriodId = p.Id },
                (q, p) => new Other(q.PeriodId, q.Code, q.Label, q.TopicKey, p.Slug, p.Name, p.From, p.To))
            .ToListAsync(cancellation);
        var held = await HeldAsync(period, others, cancellation);
        var found = new Dictionary<string, AskedTwice>(StringComparer.Ordinal);
        foreach (var question in period.Questions)
        {
            var same = others.Where(o => string.Equals(o.TopicKey, question.TopicKey, StringComparison.Ordinal)).ToList();
            var twice = period.Questions.Where(q => q != question && string.Equals(q.TopicKey, question.TopicKey, StringComparison.Ordinal))
                .Select(q => new AskedTwice.Elsewhere(period.Slug, period.Name, q.Label, InThisForm: true))
                .Concat(same.Where(o => o.From <= period.To && o.To >= period.From).Select(o => new AskedTwice.Elsewhere(o.Slug, o.Name, o.Label, InThisForm: false)))
                .ToList();
            var newest = same.Where(o => held.ContainsKey((o.PeriodId, o.Code))).OrderByDescending(o => o.To).FirstOrDefault();
            if (twice.Count > 0 || newest is not null)
                found[question.Code] = new AskedTwice(question.Code, twice, newest is null ? null : new AskedTwice.Earlier(newest.Slug, newest.Name, held[(newest.PeriodId, newest.Code)]));
        }
        return found;
    }

    private async Task<Dictionary<(Guid PeriodId, string Code), int>> HeldAsync(ReportingPeriod period, List<Other> others, CancellationToken cancellation)
    {
        var earlier = others.Where(o => o.To < period.To).ToList();
        if (earlier.Count == 0)
            return [];
        var (periods, keys) = (earlier.ConvertAll(o => o.PeriodId), earlier.ConvertAll(o => ReportKeys.OfQuestion(o.Code)));
        var answers = await db.Reports.Where(r => r.ProvinceId == province.Id && periods.Contains(r.PeriodId) && (r.State == ReportState.Approved || r.State == ReportState.Locked))
            .Join(
                db.ReportFields.Where(f => keys.Contains(f.Key) && f.Value != ""),
                r => new { r.ProvinceId, ReportId = r.Id },
                f => new { f.ProvinceId, f.ReportId },
                (r, f) => new { r.PeriodId, f.Key })
            .GroupBy(a => new { a.PeriodId, a.Key }).Select(g => new { g.Key.PeriodId, g.Key.Key, Units = g.Count() })
            .ToListAsync(cancellation);
        return answers.ToDictionary(a => (a.PeriodId, ReportKeys.QuestionOf(a.Key)!), a => a.Units);
    }

    private sealed record Other(Guid PeriodId, string Code, string Label, string TopicKey, string Slug, string Name, DateOnly From, DateOnly To);
}
