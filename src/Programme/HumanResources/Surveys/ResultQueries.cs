using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Sums of what was sent. Drafts never count.</summary>
public sealed class ResultQueries(ProgrammeDb db, SurveyQueries surveys, CurrentProvince province)
{
    /// <param name="filter">Narrows occupations to a commune, and communes to an occupation; the coverage is that of the commune, or of all.</param>
    public async Task<SurveyResults> OfAsync(LabourSurvey survey, ResultFilter filter, CancellationToken cancellation = default)
    {
        var asked = await Asked(survey.Id).GroupBy(i => i.Commune).Select(g => new
        {
            g.Key, All = g.Count(), Answered = g.Count(i => i.SentAt != null), Workers = g.Sum(i => (long?)i.ListedWorkers) ?? 0,
            WorkersAnswered = g.Sum(i => i.SentAt != null ? (long?)i.ListedWorkers : null) ?? 0,
        }).ToListAsync(cancellation);
        var sums = await SumsAsync(survey.Id, cancellation);
        var known = await surveys.OccupationsAsync(cancellation);
        var areas = asked.Select(a => new AreaFigures(
            a.Key, new SurveyCoverage(a.All, a.Answered, a.Workers, a.WorkersAnswered),
            Add(sums.Where(s => s.Commune == a.Key && (filter.OccupationId is not { } one || HeirOf(s.OccupationId, known) == one)).Select(s => s.Figures)))).ToList();
        var inArea = sums.Where(s => filter.Commune is null || s.Commune == filter.Commune).ToLookup(s => HeirOf(s.OccupationId, known), s => s.Figures);
        var occupations = survey.Occupations.Select(id => HeirOf(id, known)).Distinct().Where(known.ContainsKey).Select(id => new OccupationFigures(known[id], Add(inArea[id])));
        var coverage = areas.Where(a => filter.Commune is null || a.Commune == filter.Commune).Select(a => a.Coverage).Aggregate(SurveyCoverage.None, Add);
        return new SurveyResults(coverage, [.. occupations], areas);
    }

    /// <summary>What every enterprise said of an occupation, the most jobs first.</summary>
    public async Task<IReadOnlyList<OccupationAnswer>> AnswersAsync(Guid survey, Guid occupation, CancellationToken cancellation = default)
    {
        var known = await surveys.OccupationsAsync(cancellation);
        var same = known.Keys.Where(id => HeirOf(id, known) == occupation).ToList();
        return await Asked(survey).Where(i => i.SentAt != null)
            .Join(db.Set<SurveyLine>().Where(l => same.Contains(l.OccupationId)), i => new { i.ProvinceId, i.Id }, l => new { l.ProvinceId, Id = l.InvitationId }, (i, l) => new { i, l })
            .Join(db.Enterprises, x => new { x.i.ProvinceId, Id = x.i.EnterpriseId }, e => new { e.ProvinceId, e.Id }, (x, e) => new { x.i, x.l, e })
            .OrderByDescending(x => x.l.Jobs).ThenBy(x => x.e.SortText).ThenBy(x => x.i.Id)
            .Select(x => new OccupationAnswer(x.i.Id, x.e.Name, x.i.Commune, x.l.Jobs, x.l.NeedIn1, x.l.NeedIn3, x.l.NeedIn5, x.l.IsHardToFill, x.l.SkillsMissing))
            .ToListAsync(cancellation);
    }

    /// <summary>Every answer that was sent, by the enterprise's name, with its tax code or else the code of its form.</summary>
    public async Task<IReadOnlyList<(string Key, string Enterprise, SurveyInvitation Answer)>> AllAsync(Guid survey, CancellationToken cancellation = default)
    {
        var sent = await Asked(survey).Include(i => i.Lines).Where(i => i.SentAt != null).ToListAsync(cancellation);
        var names = await Asked(survey).Where(i => i.SentAt != null).Join(db.Enterprises, i => new { i.ProvinceId, Id = i.EnterpriseId }, e => new { e.ProvinceId, e.Id }, (i, e) => new { i.Id, e.Name, e.TaxCode, e.SortText })
            .ToDictionaryAsync(x => x.Id, cancellation);
        return [.. sent.OrderBy(i => names[i.Id].SortText, StringComparer.Ordinal).ThenBy(i => i.Id).Select(i => (names[i.Id].TaxCode is { Length: > 0 } taxCode ? taxCode : i.Code, names[i.Id].Name, i))];
    }

    private async Task<List<Sum>> SumsAsync(Guid survey, CancellationToken cancellation)
    {
        var sums = await Asked(survey).Where(i => i.SentAt != null)
            .Join(db.Set<SurveyLine>(), i => new { i.ProvinceId, i.Id }, l => new { l.ProvinceId, Id = l.InvitationId }, (i, l) => new { i.Commune, l })
            .GroupBy(x => new { x.l.OccupationId, x.Commune })
            .Select(g => new
            {
                g.Key, Count = g.Count(), Jobs = g.Sum(x => (long)x.l.Jobs), In1 = g.Sum(x => (long)(x.l.NeedIn1 ?? 0)), In3 = g.Sum(x => (long)(x.l.NeedIn3 ?? x.l.NeedIn1 ?? 0)),
                In5 = g.Sum(x => (long)(x.l.NeedIn5 ?? x.l.NeedIn3 ?? x.l.NeedIn1 ?? 0)), Hard = g.Sum(x => x.l.IsHardToFill == true ? 1 : 0),
            }).ToListAsync(cancellation);
        return sums.ConvertAll(s => new Sum(s.Key.OccupationId, s.Key.Commune, new ReportedFigures(s.Count, s.Jobs, s.In1, s.In3, s.In5, s.Hard)));
    }

    private IQueryable<SurveyInvitation> Asked(Guid survey) => db.Set<SurveyInvitation>().AsNoTracking().Where(i => i.ProvinceId == province.Id && i.SurveyId == survey);

    private static ReportedFigures Add(IEnumerable<ReportedFigures> figures) => figures.Aggregate(ReportedFigures.None, (sum, f) => sum.With(f));

    private static SurveyCoverage Add(SurveyCoverage a, SurveyCoverage b) =>
        new(a.Addressed + b.Addressed, a.Answered + b.Answered, a.Workers + b.Workers, a.WorkersAnswered + b.WorkersAnswered);

    /// <summary>The occupation that lives on where one was merged into another.</summary>
    internal static Guid HeirOf(Guid id, IReadOnlyDictionary<Guid, Occupation> known) => known.GetValueOrDefault(id)?.MergedInto is { } heir ? heir : id;

    private sealed record Sum(Guid OccupationId, string Commune, ReportedFigures Figures);
}
