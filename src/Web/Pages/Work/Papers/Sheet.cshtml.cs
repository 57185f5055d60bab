using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Publishing.Reporting;
using Xanh.Web.Filling;
using Xanh.Web.Layout;
using Xanh.Web.Papers;

namespace Xanh.Web.Pages.Work.Papers;

/// <summary>A report as a workbook: download, fill in without a connection, upload, look at what would change, save by the same rules as the page.</summary>
[Requires(Permission.SeeWork)]
[RequestSizeLimit(LongestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LongestRequest, ValueLengthLimit = 1 << 20, ValueCountLimit = 3 * FillingLimits.Fields)]
public sealed class SheetModel(PaperDesk papers, ReportForms forms, SaveFields save, CurrentActor me, PageTexts texts) : PageModel
{
    private const long LongestRequest = 12 << 20;

    public ReportForm Form { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    /// <summary>The field to mend.</summary>
    public string? FieldId => Refusal is not null && MayFill ? "tep" : null;

    /// <summary>What would change; null before something was uploaded.</summary>
    public IReadOnlyList<Change>? Changes { get; private set; }

    public IReadOnlyList<SheetFault> Faults { get; private set; } = [];

    public string? FileName { get; private set; }

    /// <summary>What was saved and what was not, after saving.</summary>
    public IReadOnlyList<Change>? Done { get; private set; }

    [FromQuery(Name = "da-luu")]
    public int? Saved { get; set; }

    public bool MayFill => Form.Fields.Any(f => f.IsOpen);

    /// <summary>One answer of the workbook beside what stands in the report.</summary>
    /// <param name="Typed">As the workbook holds it, kept.</param>
    /// <param name="Seen">The mark that the workbook was made with.</param>
    public sealed record Change(AnswerField Field, string Typed, string Seen, FieldSave Save, string Cell);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>Reads the workbook and tells what would become of each answer; saves nothing.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation) || await papers.SheetAsync(id, me.Actor, texts.Culture, cancellation) is not { } form)
            return NotFound();
        if (file is null || file.Length == 0)
            return Refuse(new Refusal("sheet-file-missing"));
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var reading = ReportWorkbookReader.Read(content.ToArray(), form);
        if (reading.Refusal is { } refusal)
            return Refuse(refusal);
        (Faults, FileName) = (reading.Faults, file.FileName);
        var tried = await RunAsync(id, [.. reading.Answers.Select(a => new TypedField(a.Key, a.Seen, a.Text, file.FileName + " " + a.Cell))], dryRun: true, cancellation);
        if (!tried.Succeeded)
            return Refuse(tried.Refusal);
        Changes = ChangesOf(tried.Value, reading.Answers.ToDictionary(a => a.Key, a => (a.Seen, a.Cell), StringComparer.Ordinal));
        return Page();
    }

    /// <summary>Saves what was looked at.</summary>
    public async Task<IActionResult> OnPostSaveAsync(Guid id, [FromForm(Name = "ten-tep")] string? fileName, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation))
            return NotFound();
        var sent = await Request.ReadFormAsync(cancellation);
        var typed = FilledForm.Fields(sent).Select(f => f with { SourceNote = ((fileName ?? "") + " " + sent["c." + f.Key]).Trim() }).ToList();
        var saved = await RunAsync(id, typed, dryRun: false, cancellation);
        if (!saved.Succeeded)
            return Refuse(saved.Refusal);
        if (saved.Value.IsWhole)
            return LocalRedirect(PaperAddresses.Sheet(id) + "?da-luu=" + saved.Value.Fields.Count(f => f.State == FieldSaveState.Saved).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Response.StatusCode = saved.Value.Conflicts.Any() ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        FileName = fileName;
        await ShowAsync(id, cancellation);
        Done = ChangesOf(saved.Value, typed.ToDictionary(t => t.Key, t => (t.Seen ?? "", sent["c." + t.Key].ToString()), StringComparer.Ordinal));
        return Page();
    }

    public string Shown(AnswerField field, string value) => PaperDesk.Shown(field, value, texts.Culture);

    private Task<Outcome<SavedFields>> RunAsync(Guid id, IReadOnlyList<TypedField> typed, bool dryRun, CancellationToken cancellation) =>
        save.RunAsync(new SaveFields.Request(id, typed, TypedNumber.Invariant, FieldSource.Sheet, dryRun), me.Actor, cancellation);

    private List<Change> ChangesOf(SavedFields saved, IReadOnlyDictionary<string, (string Seen, string Cell)> from) =>
        [.. saved.Fields.Where(f => f.State != FieldSaveState.Unchanged).Select(f => (Field: Form.Find(f.Key), Save: f)).Where(f => f.Field is not null)
            .Select(f => new Change(f.Field!, f.Save.Typed, from[f.Save.Key].Seen, f.Save, from[f.Save.Key].Cell))];

    private PageResult Refuse(Refusal refusal)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await forms.FindAsync(id, me.Actor, texts.Culture, cancellation) is not { } form)
            return false;
        Form = form;
        return true;
    }
}
