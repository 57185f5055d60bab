using System.Text.Json;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Gives single fields of a report back to its unit, each with a reason; only these open again.</summary>
public sealed class ReturnFields(ProgrammeDb db, Post post, ReportingDesk desk)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="Version">Number of the report as it was shown.</param>
    /// <param name="Reasons">What is wrong, by the field's key.</param>
    public sealed record Request(Guid ReportId, int Version, IReadOnlyDictionary<string, string?> Reasons);

    /// <returns>
    /// The report; refuses <c>not-allowed</c>, <c>no-such-report</c>, <c>changed-meanwhile</c>, <c>period-not-open</c>, <c>return-nothing</c>, <c>return-unknown</c>, <c>reason-…</c>,
    /// <c>report-state-…</c>.
    /// </returns>
    public async Task<Outcome<Report>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.ReviewReports))
            return new Refusal("not-allowed");
        if (await desk.ReportAsync(request.ReportId, cancellation) is not { } report || await desk.PeriodOfAsync(report, cancellation) is not { } period)
            return new Refusal("no-such-report");
        if (report.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (period.State != PeriodState.Open)
            return new Refusal("period-not-open");
        if (request.Reasons.Select(r => Problem(r.Key, r.Value, period)).FirstOrDefault(p => p is not null) is { } problem)
            return problem;
        var known = report.Fields.ToHashSet();
        var reasons = request.Reasons.ToDictionary(r => r.Key, r => r.Value!.Trim(), StringComparer.Ordinal);
        if (report.Return(reasons, actor, desk.Now) is { } refused)
            return refused;
        // A field the unit left empty has no row yet.
        db.ReportFields.AddRange(report.Fields.Where(f => !known.Contains(f)));
        var deed = actor.Does("return-report");
        db.Tell(deed, report.ProvinceId, report.JournalSubject, ChangesOf(reasons));
        await post.PutAsync(ReportNotices.Returned(report, period, reasons.Count), cancellation);
        return await db.SaveAsync(deed, cancellation) is { } refusal ? refusal : report;
    }

    private static Refusal? Problem(string key, string? reason, ReportingPeriod period)
    {
        var known = ReportKeys.QuestionOf(key) is { } code
            ? period.Questions.Exists(q => string.Equals(q.Code, code, StringComparison.Ordinal))
            : key is ReportKeys.Note or ReportKeys.Paper || ReportKeys.WorkOf(key) is { Part: ReportKeys.Status or ReportKeys.Result or ReportKeys.Output };
        return known ? ReportingDesk.ReasonProblem(reason) : new Refusal("return-unknown");
    }

    private static string ChangesOf(Dictionary<string, string> reasons) => JsonSerializer.Serialize(
        new SortedDictionary<string, string?[]>(reasons.ToDictionary(r => "ReportField/" + r.Key + ".ReturnReason", r => new[] { null, r.Value }, StringComparer.Ordinal), StringComparer.Ordinal), Plain);
}
