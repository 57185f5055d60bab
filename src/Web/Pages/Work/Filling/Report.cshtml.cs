using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Filling;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Filling;

/// <summary>One report: to fill in while it is with the unit, to read for everybody who may see it.</summary>
[Requires(Permission.SeeWork)]
[RequestSizeLimit(LongestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LongestRequest, ValueLengthLimit = WorkForms.LongestValue, ValueCountLimit = 3 * FillingLimits.Fields)]
public sealed class ReportModel(
    ReportForms forms, UnitNameQueries names, SaveFields save, AddEvidence add, RemoveEvidence remove, SayInReport say, ReportDesk desk, CurrentActor me, PageTexts texts) : PageModel
{
    private const long LongestRequest = 4L * FillingLimits.FileSize;

    public FilledReport View { get; private set; } = null!;

    public ReportForm Form => View.Form;

    public Refusal? Refusal { get; private set; }

    /// <summary>The field a refusal speaks of; null for the whole.</summary>
    public string? RefusedKey { get; private set; }

    /// <summary>What was typed and could not be kept, because the whole save was refused.</summary>
    public IReadOnlyList<(string Label, string Typed)> Lost { get; private set; } = [];

    public DateOnly Today => desk.Today;

    /// <summary>Whether the reader may write into anything of it now.</summary>
    public bool MayFill => Form.Fields.Any(f => f.IsOpen);

    public bool MaySay { get; private set; }

    /// <summary>Whether the reader, as head, decides now.</summary>
    public bool MayApprove { get; private set; }

    /// <summary>The moment of the save that led here, in words.</summary>
    [FromQuery(Name = "da-luu")]
    public string? Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, [], cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "bo-tep")] Guid? removed, CancellationToken cancellation)
    {
        var form = await Request.ReadFormAsync(cancellation);
        var typed = FilledForm.Fields(form);
        var saved = await save.RunAsync(new SaveFields.Request(id, typed, TypedNumber.MarkOf(texts.Culture)), me.Actor, cancellation);
        if (!saved.Succeeded)
            return await RefuseAsync(id, saved.Refusal, typed, cancellation);
        var (key, refusal) = await FilesAsync(id, form, removed, cancellation);
        if (saved.Value.IsWhole && refusal is null)
            return LocalRedirect($"{FillingAddresses.Report(id)}?da-luu={Uri.EscapeDataString(texts.Moment(saved.Value.At)[^5..])}" + (key is null ? "" : "#" + FillingWords.IdOf(key)));
        (Refusal, RefusedKey) = (refusal, key);
        Response.StatusCode = saved.Value.Conflicts.Any() ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(id, saved.Value.Fields, cancellation);
    }

    public async Task<IActionResult> OnPostSayAsync(Guid id, [FromForm(Name = "loi")] string? text, [FromForm(Name = "muc")] string? key, CancellationToken cancellation)
    {
        var said = await say.RunAsync(new SayInReport.Request(id, key, text ?? ""), me.Actor, cancellation);
        return said.Succeeded ? LocalRedirect(FillingAddresses.Report(id) + "#trao-doi") : await RefuseAsync(id, said.Refusal, [], cancellation);
    }

    // The files go the same way as the answers, so that a page without scripts never loses one for the other.
    private async Task<(string? Key, Refusal? Refusal)> FilesAsync(Guid id, IFormCollection form, Guid? removed, CancellationToken cancellation)
    {
        string? last = null;
        foreach (var (key, file, length) in FilledForm.Evidence(form))
        {
            last = key;
            var added = await add.RunAsync(new AddEvidence.Request(id, key, file, length), me.Actor, cancellation);
            if (!added.Succeeded)
                return (key, added.Refusal);
        }
        if (removed is not { } evidence)
            return (last, null);
        var taken = await remove.RunAsync(new RemoveEvidence.Request(evidence), me.Actor, cancellation);
        return (taken.Value?.Key ?? last, taken.Refusal);
    }

    private async Task<IActionResult> RefuseAsync(Guid id, Refusal refusal, IReadOnlyList<TypedField> typed, CancellationToken cancellation)
    {
        Refusal = refusal;
        Response.StatusCode = string.Equals(refusal.Code, "not-allowed", StringComparison.Ordinal) ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;
        var page = await ShowAsync(id, [], cancellation);
        if (page is PageResult)
        {
            Lost = [.. typed.Select(t => (Field: Form.Find(t.Key), t.Text, Key: t.Key))
                .Where(t => t.Text.Trim().Length > 0 && (t.Field is null || !string.Equals(FillingWords.Shown(t.Field, t.Field.Value, texts), t.Text.Trim(), StringComparison.Ordinal)))
                .Select(t => (t.Field?.Label ?? t.Key, t.Text))];
        }
        return page;
    }

    private async Task<IActionResult> ShowAsync(Guid id, IReadOnlyList<FieldSave> results, CancellationToken cancellation)
    {
        if (await forms.FindAsync(id, me.Actor, texts.Culture, cancellation) is not { } form)
            return NotFound();
        View = new FilledReport(form, results.DistinctBy(r => r.Key).ToDictionary(r => r.Key, StringComparer.Ordinal), await names.AllAsync(cancellation));
        MayApprove = form.Report.State == Programme.Reporting.ReportState.WithHead && await desk.MayApproveAsync(me.Actor, form.Report.UnitCode, cancellation);
        MaySay = MayApprove || me.May(Permission.ReviewReports) || await desk.MayFillAsync(me.Actor, form.Report.UnitCode, cancellation);
        return Page();
    }
}
