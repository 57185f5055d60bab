using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;
using Xanh.Publishing.HumanResources;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>The answers of many enterprises from one table: checked first, errors named by cell, then saved all or none.</summary>
[Requires(Permission.KeepRegisters)]
[RequestSizeLimit(UploadedSheet.MostBytes * 4)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class ImportModel(ImportAnswers import, SurveyQueries surveys, CurrentActor me) : PageModel
{
    /// <summary>Errors shown at once.</summary>
    public const int MostShown = 100;

    public LabourSurvey Survey { get; private set; } = null!;

    public ImportAnswers.Result? Result { get; private set; }

    /// <summary>The checked rows, carried by the form that saves them.</summary>
    public string Packed { get; private set; } = "";

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation) => await OpenAsync(year, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, [FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (!await OpenAsync(year, cancellation))
            return NotFound();
        await using var content = await UploadedSheet.ReadAsync(file, cancellation);
        if (content is null)
            return Refuse(new Refusal("sheet-missing"));
        var rows = AnswerTableSheet.Read(content, file!.FileName, Language.Of(HttpContext));
        return rows.Succeeded ? await RunAsync(rows.Value, dryRun: true, doubtsStand: false, cancellation) : Refuse(rows.Refusal);
    }

    public async Task<IActionResult> OnPostSaveAsync(int year, [FromForm(Name = "dong")] string? packed, [FromForm(Name = "xac-nhan")] bool doubtsStand, CancellationToken cancellation) =>
        await OpenAsync(year, cancellation) ? await RunAsync(Unpack(packed), dryRun: false, doubtsStand, cancellation) : NotFound();

    private async Task<bool> OpenAsync(int year, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return false;
        Survey = survey;
        return true;
    }

    private async Task<IActionResult> RunAsync(IReadOnlyList<AnswerRow> rows, bool dryRun, bool doubtsStand, CancellationToken cancellation)
    {
        var outcome = await import.RunAsync(new ImportAnswers.Request(Survey.Year, rows, dryRun, doubtsStand, Language.Of(HttpContext)), me.Actor, cancellation);
        if (!outcome.Succeeded)
            return Refuse(outcome.Refusal);
        if (outcome.Value.Saved)
            return LocalRedirect(SurveyAddresses.Of(Survey.Year) + "?da=nhap");
        Result = outcome.Value;
        Packed = JsonSerializer.Serialize(rows);
        if (Result.Faults.Any(f => !f.IsDoubt))
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private PageResult Refuse(Refusal refusal)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    // The rows come back from the browser and are checked again like any others.
    private static List<AnswerRow> Unpack(string? packed)
    {
        try
        {
            var columns = Enum.GetValues<AnswerColumn>().Length;
            return JsonSerializer.Deserialize<List<AnswerRow>>(packed ?? "[]")?.FindAll(r => r.Cells?.Count == columns && r.Cells.All(c => c is not null)) ?? [];
        }
        catch (Exception broken) when (broken is JsonException or NotSupportedException)
        {
            return [];
        }
    }
}
