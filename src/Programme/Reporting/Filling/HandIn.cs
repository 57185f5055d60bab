using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What handing in and the head's approval share: the whole report is looked at, and what was handed in goes into the journal.</summary>
public sealed class HandIn(ProgrammeDb db, FormBases bases, EarlierAnswers earlier, ReportPost post)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a report holds; its fields and files must be loaded.</summary>
    public async Task<FormAnswers> AnswersAsync(Report report, CancellationToken cancellation)
    {
        var basis = await bases.OfAsync(report, cancellation);
        return new FormAnswers(report, basis, await earlier.OfAsync(report, basis, await bases.CodesOfAsync(report.UnitCode, cancellation), cancellation));
    }

    /// <returns>Null when it may go out as it was seen; refuses <c>report-changed</c> and <c>report-incomplete</c> (with how many answers).</returns>
    public static Refusal? Problem(FormAnswers answers, string seen)
    {
        if (!string.Equals(answers.Mark, seen, StringComparison.Ordinal))
            return new Refusal("report-changed");
        var faults = answers.Faults(CultureInfo.InvariantCulture).Count;
        return faults > 0 ? new Refusal("report-incomplete", faults.ToString(CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Writes the earlier answers down that stand in the form and that nobody changed.</summary>
    public static void KeepFilledIn(Report report, FormAnswers answers, Actor actor, DateTimeOffset now)
    {
        foreach (var (key, value, period) in answers.FilledIn)
            report.Field(key).Write(value, FieldSource.Earlier, period, actor.Id, now);
    }

    /// <summary>Puts every answer that the reviewer has not seen into the journal, and tells who reviews, with the next save.</summary>
    public async Task TellAsync(Report report, ReportingPeriod period, Actor actor, CancellationToken cancellation)
    {
        await post.SubmittedAsync(report, period, cancellation);
        var changes = report.Fields.Where(f => !string.Equals(f.Value, f.SubmittedValue ?? "", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal)
            .ToDictionary(f => $"ReportField/{f.Key}.Value", f => new[] { f.SubmittedValue, f.Value }, StringComparer.Ordinal);
        if (changes.Count > 0)
            db.Tell(actor.Does("answer-report"), report.ProvinceId, report.JournalSubject, JsonSerializer.Serialize(changes, Plain));
    }
}
