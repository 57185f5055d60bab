using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Computes the form of a report with everything people see in it.</summary>
public sealed class ReportForms(ProgrammeDb db, ReportDesk desk, FormBases bases, EarlierAnswers earlier, CurrentProvince province)
{
    /// <returns>Null when there is none that the actor may see.</returns>
    public async Task<ReportForm?> FindAsync(Guid id, Actor actor, CultureInfo culture, CancellationToken cancellation = default)
    {
        var report = await desk.FindAsync(id, cancellation);
        if (report is null || !await desk.MaySeeAsync(actor, report.UnitCode, cancellation))
            return null;
        await LoadAsync(report, cancellation);
        var basis = await bases.OfAsync(report, cancellation);
        // Before a period opens nobody but who makes it sees its form.
        if (basis.Period.State == PeriodState.Preparing)
            return null;
        var told = await earlier.OfAsync(report, basis, await bases.CodesOfAsync(report.UnitCode, cancellation), cancellation);
        var answers = new FormAnswers(report, basis, told);
        var mayFill = basis.Period.State == PeriodState.Open && await desk.MayFillAsync(actor, report.UnitCode, cancellation);
        var fields = new FieldMaker(report, basis, told, answers, mayFill, culture);
        return new ReportForm
        {
            Report = report,
            Period = basis.Period,
            Sections = Sections(basis, fields),
            Mark = answers.Mark,
            Faults = answers.Faults(culture),
            Steps = [.. report.Steps.OrderBy(s => s.Ordinal)],
            Messages = [.. report.Messages.OrderBy(m => m.At).ThenBy(m => m.Id)],
            People = await PeopleAsync(report, cancellation),
        };
    }

    private static List<FormSection> Sections(FormBasis basis, FieldMaker fields)
    {
        var rules = basis.Rules.ToLookup(r => ReportKeys.WorkOf(r.Key)?.EntryId ?? Guid.Empty);
        var sections = basis.Work.Select(w => new FormSection(w, [.. rules[w.EntryId].Select(r => fields.Of(r.Key, r.Value))])).ToList();
        if (basis.Questions.Count > 0)
            sections.Add(new FormSection(null, [.. basis.Questions.Select(q => fields.Of(q.Key, q.Rule, q))]));
        sections.Add(new FormSection(null, [fields.Of(ReportKeys.Note, basis.Rules[^1].Value)]));
        return sections;
    }

    private async Task LoadAsync(Report report, CancellationToken cancellation)
    {
        report.Fields.AddRange(await db.ReportFields.AsNoTracking().Where(f => f.ProvinceId == province.Id && f.ReportId == report.Id).ToListAsync(cancellation));
        report.Evidence.AddRange(await db.ReportEvidence.AsNoTracking().Where(e => e.ProvinceId == province.Id && e.ReportId == report.Id).ToListAsync(cancellation));
        report.Steps.AddRange(await db.ReportSteps.AsNoTracking().Where(s => s.ProvinceId == province.Id && s.ReportId == report.Id).ToListAsync(cancellation));
        report.Messages.AddRange(await db.ReportMessages.AsNoTracking().Where(m => m.ProvinceId == province.Id && m.ReportId == report.Id).ToListAsync(cancellation));
    }

    private async Task<IReadOnlyDictionary<Guid, string>> PeopleAsync(Report report, CancellationToken cancellation)
    {
        var ids = report.Fields.Select(f => f.ChangedBy).Concat(report.Steps.Select(s => s.By)).Concat(report.Messages.Select(m => m.By)).Concat(report.Evidence.Select(e => e.AddedBy))
            .Distinct().ToList();
        return await db.Accounts.Where(a => a.ProvinceId == province.Id && ids.Contains(a.Id)).Select(a => new { a.Id, a.FullName })
            .ToDictionaryAsync(a => a.Id, a => a.FullName, cancellation);
    }

    private sealed class FieldMaker(
        Report report, FormBasis basis, IReadOnlyDictionary<string, EarlierAnswer> told, FormAnswers answers, bool mayFill, CultureInfo culture)
    {
        private readonly Dictionary<string, ReportField> there = report.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
        private readonly Dictionary<string, string> filledFrom = answers.FilledIn.ToDictionary(f => f.Key, f => f.PeriodName, StringComparer.Ordinal);
        private readonly ILookup<string, ReportEvidence> files = report.Evidence.Where(e => e.IsThere).OrderBy(e => e.AddedAt).ToLookup(e => e.Key, StringComparer.Ordinal);

        public AnswerField Of(string key, FieldRule rule, ReportQuestion? question = null)
        {
            var field = there.GetValueOrDefault(key);
            var value = answers.Values[key];
            var filled = filledFrom.GetValueOrDefault(key);
            return new AnswerField
            {
                Key = key,
                Label = basis.LabelOf(key, culture),
                Unit = question?.Unit,
                Help = question is null ? HelpOf(key) : question.Help,
                Rule = rule,
                Value = value,
                Seen = SeenMark.Of(field, value).ToString(),
                IsOpen = mayFill && report.IsOpen(field),
                Source = filled is not null ? FieldSource.Earlier : field is { Value.Length: > 0 } ? field.Source : null,
                SourceNote = filled ?? field?.SourceNote,
                Standing = field?.Standing ?? FieldStanding.Open,
                ReturnReason = field?.ReturnReason,
                ReviewerSaw = field?.SubmittedValue,
                Earlier = told.GetValueOrDefault(key),
                ChangedBy = field?.ChangedBy,
                ChangedAt = field?.ChangedAt,
                Evidence = [.. files[key]],
            };
        }

        private string? HelpOf(string key)
        {
            var name = $"report-field.{ReportKeys.WorkOf(key)?.Part ?? key}.help";
            return ProgrammeTexts.Table.Has(name) ? ProgrammeTexts.Table.Format(name, culture) : null;
        }
    }
}
