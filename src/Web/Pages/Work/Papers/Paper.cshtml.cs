using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Papers;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Papers;

namespace Xanh.Web.Pages.Work.Papers;

/// <summary>A report on paper: the document ready for signature, and the record of what was signed.</summary>
[Requires(Permission.SeeWork)]
[RequestSizeLimit(LongestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LongestRequest)]
public sealed class PaperModel(ReportForms forms, RecordPaper record, ReportDesk desk, CurrentActor me, PageTexts texts) : PageModel
{
    private const long LongestRequest = FillingLimits.FileSize + (1 << 20);

    [BindProperty(Name = "so")]
    public string? Number { get; set; }

    [BindProperty(Name = "ngay")]
    public string? Day { get; set; }

    [BindProperty(Name = "nguoi-ky")]
    public string? Signer { get; set; }

    [FromQuery(Name = "da-ghi")]
    public bool Recorded { get; set; }

    public ReportForm Form { get; private set; } = null!;

    public ReportEvidence? SignedFile => Form.Report.Evidence.Find(e => e.Id == Form.Report.SignedFileId);

    public bool MayRecord { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>The field to mend.</summary>
    public string? FieldId => Refusal?.Code switch
    {
        "paper-number" => "so",
        "paper-date" => "ngay",
        "paper-signer" => "nguoi-ky",
        "paper-not-pdf" or "file-too-large" => "tep",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation))
            return NotFound();
        (Number, Signer, Day) = (Form.Report.OfficialNumber, Form.Report.Signer, Form.Report.OfficialDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        DateOnly? day = DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed) ? typed : null;
        var handed = file is { Length: > 0 } ? new HandedFile(file.FileName, file.OpenReadStream) : null;
        var outcome = await record.RunAsync(new RecordPaper.Request(id, Number, day, Signer, handed), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(PaperAddresses.Paper(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        return await ShowAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await forms.FindAsync(id, me.Actor, texts.Culture, cancellation) is not { } form)
            return false;
        Form = form;
        MayRecord = form.Report.State != ReportState.Locked && await desk.MayFillAsync(me.Actor, form.Report.UnitCode, cancellation);
        return true;
    }
}
