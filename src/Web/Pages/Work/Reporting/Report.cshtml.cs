using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Filling;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>One unit's report for the reviewer: each answer with what was told before and, after a return, what changed.</summary>
[Requires(Permission.KeepPeriods, Permission.SeeReports)]
public sealed class ReportModel(PeriodQueries periods, ReportReview review, ReturnFields back, ApproveReports approve, PutOffReport putOff, SayInReport say, PageTexts texts, CurrentActor me, TimeProvider time)
    : PeriodPage(periods, me, time)
{
    private const string ReasonField = "ly-do/";

    public ReportForm Form { get; private set; } = null!;

    public UnitNames Names { get; private set; } = UnitNames.None;

    /// <summary>Reasons typed and not saved, by key.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The field whose reason will not do.</summary>
    public string? RefusedKey { get; private set; }

    public string NewDue { get; private set; } = "";

    public string PutOffReason { get; private set; } = "";

    public string? SavedWords => Saved switch
    {
        null => null,
        "duyet" => texts["review-report.approved-now"],
        "lui-han" => texts["review-report.put-off-now"],
        _ => int.TryParse(Saved, NumberStyles.None, CultureInfo.InvariantCulture, out var fields) ? texts["review-report.returned-now", texts.Number(fields)] : texts["form.saved"],
    };

    /// <summary>Id of the reason's field in the page.</summary>
    public string IdOf(string key) => "ly-do-" + key.Replace('/', '-');

    public WordDifference DifferenceOf(AnswerField field) => WordDifference.Of(field.ReviewerSaw ?? "", field.Value);

    /// <summary>The round in which a field was returned last.</summary>
    public int RoundOf(string key) => Form.Report.Fields.Find(f => string.Equals(f.Key, key, StringComparison.Ordinal))?.ReturnedInRound ?? 1;

    public async Task<IActionResult> OnGetAsync(string slug, string unit, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation) || await review.FindAsync(Period.Id, unit, Actor, texts.Culture, cancellation) is not { } found)
            return NotFound();
        (Form, Names) = found;
        return Page();
    }

    public async Task<IActionResult> OnPostReturnAsync(string slug, string unit, CancellationToken cancellation)
    {
        if (await OnGetAsync(slug, unit, cancellation) is NotFoundResult missing)
            return missing;
        Typed = Request.Form.Where(f => f.Key.StartsWith(ReasonField, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(f.Value))
            .ToDictionary(f => f.Key[ReasonField.Length..], f => f.Value.ToString(), StringComparer.Ordinal);
        var outcome = await back.RunAsync(new ReturnFields.Request(Form.Report.Id, Receive().Number("ban"), Typed.ToDictionary(t => t.Key, string? (t) => t.Value, StringComparer.Ordinal)), Actor, cancellation);
        if (outcome.Refusal?.Code == "reason-too-long")
            RefusedKey = Typed.FirstOrDefault(t => t.Value.Trim().Length > ReportingLimits.Reason).Key;
        return await FinishAsync(outcome, _ => Address(slug, unit, Typed.Count.ToString(CultureInfo.InvariantCulture)), () => OnGetAsync(slug, unit, cancellation));
    }

    public async Task<IActionResult> OnPostApproveAsync(string slug, string unit, CancellationToken cancellation)
    {
        if (await OnGetAsync(slug, unit, cancellation) is NotFoundResult missing)
            return missing;
        var outcome = await approve.RunAsync(new ApproveReports.Request([new ApproveReports.Shown(Form.Report.Id, Receive().Number("ban"))]), Actor, cancellation);
        return await FinishAsync(outcome, _ => Address(slug, unit, "duyet"), () => OnGetAsync(slug, unit, cancellation));
    }

    public async Task<IActionResult> OnPostPutOffAsync(string slug, string unit, CancellationToken cancellation)
    {
        if (await OnGetAsync(slug, unit, cancellation) is NotFoundResult missing)
            return missing;
        var form = Receive();
        (NewDue, PutOffReason) = (form["han-moi"], form["ly-do"]);
        var outcome = await putOff.RunAsync(new PutOffReport.Request(Form.Report.Id, form.Number("ban"), WorkWords.Day(NewDue), PutOffReason), Actor, cancellation);
        return await FinishAsync(outcome, _ => Address(slug, unit, "lui-han"), () => OnGetAsync(slug, unit, cancellation));
    }

    public async Task<IActionResult> OnPostSayAsync(string slug, string unit, CancellationToken cancellation)
    {
        if (await OnGetAsync(slug, unit, cancellation) is NotFoundResult missing)
            return missing;
        var form = Receive();
        var outcome = await say.RunAsync(new SayInReport.Request(Form.Report.Id, form.Optional("muc"), form["loi"]), Actor, cancellation);
        return await FinishAsync(outcome, _ => PeriodAddresses.Report(slug, unit) + "#trao-doi", () => OnGetAsync(slug, unit, cancellation));
    }

    private static string Address(string slug, string unit, string saved) => PeriodAddresses.Report(slug, unit) + "?da-luu=" + saved;
}
