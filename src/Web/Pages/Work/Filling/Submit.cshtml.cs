using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Filling;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Filling;

/// <summary>Before a report goes out: what is missing, what is taken from before, and everything it says; the unit submits here, its head approves or returns.</summary>
[Requires(Permission.ReportWork, Permission.ApproveOwnReports, Permission.DirectWork)]
public sealed class SubmitModel(
    ReportForms forms, UnitNameQueries names, SubmitReport submit, ApproveOwn approve, ReturnOwn giveBack, ReportDesk desk, ReportMatterQueries matters, CurrentActor me, PageTexts texts) : PageModel
{
    /// <summary>What to look at again, though nothing stands in the way.</summary>
    public IReadOnlyList<(string Text, string? Key)> Warnings { get; private set; } = [];

    public FilledReport View { get; private set; } = null!;

    public ReportForm Form => View.Form;

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => desk.Today;

    public bool IsHead { get; private set; }

    /// <summary>Whether the unit's people may send it on now.</summary>
    public bool MaySubmit { get; private set; }

    /// <summary>Whether the head decides now.</summary>
    public bool MayDecide => IsHead && Form.Report.State == ReportState.WithHead && Form.Period.State == PeriodState.Open;

    /// <summary>Whether it goes to the head first.</summary>
    public bool GoesToHead => Form.Period.NeedsHead && !IsHead && !me.May(Permission.ReviewReports);

    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "thay")] string? seen, CancellationToken cancellation) =>
        await AfterAsync(id, await submit.RunAsync(new SubmitReport.Request(id, seen ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostApproveAsync(Guid id, [FromForm(Name = "thay")] string? seen, CancellationToken cancellation) =>
        await AfterAsync(id, await approve.RunAsync(new ApproveOwn.Request(id, seen ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostReturnAsync(Guid id, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation)
    {
        Reason = reason;
        return await AfterAsync(id, await giveBack.RunAsync(new ReturnOwn.Request(id, reason ?? ""), me.Actor, cancellation), cancellation);
    }

    /// <summary>The field of this page a refusal speaks of.</summary>
    public static string? FieldOf(Refusal? refusal) => refusal?.Code switch
    {
        "head-reason-missing" or "head-reason-long" => "ly-do",
        "report-incomplete" => "con-thieu",
        _ => null,
    };

    private async Task<IActionResult> AfterAsync(Guid id, Outcome<Report> outcome, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return LocalRedirect(FillingAddresses.Submit(id));
        Refusal = outcome.Refusal;
        Response.StatusCode = outcome.Refusal.Code switch
        {
            "not-allowed" => StatusCodes.Status403Forbidden,
            "report-changed" or "changed-meanwhile" => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await forms.FindAsync(id, me.Actor, texts.Culture, cancellation) is not { } form)
            return NotFound();
        View = new FilledReport(form, new Dictionary<string, FieldSave>(StringComparer.Ordinal), await names.AllAsync(cancellation));
        Warnings = SubmitWarnings.Of(form, await matters.OfAsync(form, cancellation), texts);
        IsHead = await desk.MayApproveAsync(me.Actor, form.Report.UnitCode, cancellation);
        MaySubmit = ReportDesk.Closed(form.Report, form.Period.State) is null && await desk.MayFillAsync(me.Actor, form.Report.UnitCode, cancellation);
        return Page();
    }
}
