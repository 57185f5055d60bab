using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>What the records and units are called today that journal entries name by their keys.</summary>
public sealed class JournalNames(ProgrammeDb db, CurrentProvince province, IEnumerable<IRegister> registers)
{
    private const int LongestName = 120;

    internal async Task<Known> LoadAsync(IReadOnlyList<JournalRow> rows, CancellationToken cancellation)
    {
        var subjects = rows.Select(r => r.Subject).Distinct(StringComparer.Ordinal).ToLookup(JournalLabels.KindOf, JournalLabels.KeyOf, StringComparer.Ordinal);
        var work = Ids(subjects["work"]);
        var groups = subjects["group"].ToList();
        var units = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => new { u.Code, u.Name }).ToDictionaryAsync(u => u.Code, u => u.Name, StringComparer.Ordinal, cancellation);
        var plans = await db.Plans.Where(p => p.ProvinceId == province.Id).Select(p => new { p.Id, Name = p.Number ?? p.Title ?? p.Slug }).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        var tasks = work.Count == 0 ? [] : await db.WorkEntries.Where(e => e.ProvinceId == province.Id && work.Contains(e.Id))
            .Join(
                db.PlannedTasks,
                e => new { e.ProvinceId, e.PlanId, Ordinal = e.TaskOrdinal, Since = e.TaskSince },
                t => new { t.ProvinceId, t.PlanId, t.Ordinal, t.Since },
                (e, t) => new { e.Id, t.Text })
            .ToDictionaryAsync(e => e.Id, e => e.Text, cancellation);
        var named = groups.Count == 0 ? [] : await db.UnitGroups.Where(g => g.ProvinceId == province.Id && groups.Contains(g.Code)).ToDictionaryAsync(g => g.Code, g => g.Name, StringComparer.Ordinal, cancellation);
        var difficulties = Ids(subjects["difficulty"]);
        var lines = Ids(subjects["budget"]);
        var periods = Ids(subjects["period"]);
        var reports = Ids(subjects["report"]);
        var titles = await db.Difficulties.Where(d => d.ProvinceId == province.Id && difficulties.Contains(d.Id)).Select(d => new { d.Id, Name = d.Title })
            .Concat(db.BudgetLines.Where(l => l.ProvinceId == province.Id && lines.Contains(l.Id)).Select(l => new { l.Id, l.Name }))
            .Concat(db.ReportingPeriods.Where(p => p.ProvinceId == province.Id && periods.Contains(p.Id)).Select(p => new { p.Id, p.Name }))
            .Concat(db.Reports.Where(r => r.ProvinceId == province.Id && reports.Contains(r.Id))
                .Join(db.Units, r => new { r.ProvinceId, Code = r.UnitCode }, u => new { u.ProvinceId, u.Code }, (r, u) => new { r.Id, u.Name }))
            .ToDictionaryAsync(r => r.Id, r => r.Name, cancellation);
        await AddSurveysAsync(titles, Ids(subjects["labour-survey"]), Ids(subjects["survey-answer"]), cancellation);
        foreach (var register in registers)
        {
            var records = Ids(subjects[register.Code]).Concat(LinksInto(register.Code, rows)).Distinct().ToList();
            if (records.Count == 0)
                continue;
            foreach (var (id, name) in await register.NamesAsync(db, province.Id, records, cancellation))
                titles[id] = name;
        }
        return new Known(units, plans, tasks, named, titles);
    }

    private async Task AddSurveysAsync(Dictionary<Guid, string> titles, List<Guid> surveys, List<Guid> answers, CancellationToken cancellation)
    {
        if (surveys.Count > 0)
        {
            foreach (var survey in await db.Set<LabourSurvey>().Where(s => s.ProvinceId == province.Id && surveys.Contains(s.Id)).Select(s => new { s.Id, s.Year }).ToListAsync(cancellation))
                titles[survey.Id] = survey.Year.ToString(CultureInfo.InvariantCulture);
        }
        if (answers.Count > 0)
        {
            foreach (var answer in await db.Set<SurveyInvitation>().Where(i => i.ProvinceId == province.Id && answers.Contains(i.Id))
                .Join(db.Enterprises, i => new { i.ProvinceId, Id = i.EnterpriseId }, e => new { e.ProvinceId, e.Id }, (i, e) => new { i.Id, e.Name }).ToListAsync(cancellation))
                titles[answer.Id] = answer.Name;
        }
    }

    // Records of one register that changes of others name.
    private List<Guid> LinksInto(string code, IReadOnlyList<JournalRow> rows)
    {
        var fields = registers.SelectMany(r => r.Declared.Where(f => f.LinksTo == code).Select(f => f.TextKey["field.".Length..]).Append(r.Code == code ? r.RecordType + "." + nameof(RegisterRecord.MergedInto) : ""))
            .ToHashSet(StringComparer.Ordinal);
        return Ids(rows.SelectMany(r => r.Changes).Where(c => fields.Contains(c.Field)).SelectMany(c => new[] { c.Before, c.After }).OfType<string>());
    }

    private static List<Guid> Ids(IEnumerable<string> keys) => [.. keys.Select(k => Guid.TryParse(k, CultureInfo.InvariantCulture, out var id) ? id : Guid.Empty)];

    internal sealed record Known(
        IReadOnlyDictionary<string, string> Units, IReadOnlyDictionary<Guid, string> Plans, IReadOnlyDictionary<Guid, string> Tasks, IReadOnlyDictionary<string, string> Groups,
        IReadOnlyDictionary<Guid, string> Titles)
    {
        public string? OfUnit(string code) => Units.GetValueOrDefault(code);

        public string? OfPlan(Guid id) => Plans.GetValueOrDefault(id);

        /// <returns>Null when the record has no name, or is looked up elsewhere.</returns>
        public string? OfSubject(string subject)
        {
            var key = JournalLabels.KeyOf(subject);
            return JournalLabels.KindOf(subject) switch
            {
                "unit" => OfUnit(key),
                "group" => Groups.GetValueOrDefault(key),
                "plan" when Guid.TryParse(key, out var plan) => OfPlan(plan),
                "work" when Guid.TryParse(key, out var entry) && Tasks.GetValueOrDefault(entry) is { } text => text.Length > LongestName ? text[..LongestName] + "…" : text,
                _ when Guid.TryParse(key, out var record) => Titles.GetValueOrDefault(record),
                _ => null,
            };
        }
    }
}
