using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Publishing.Budget;
using Xanh.Web.Budget;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Budget;

/// <summary>Budget lines from a table: checked first, errors named by cell, then saved all or none.</summary>
[Requires(Permission.ReportWork, Permission.KeepBudget)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class ImportModel(ImportBudget import, UnitNameQueries names, CurrentActor me) : PageModel
{
    private const int MostBytes = 5 * 1024 * 1024;

    public UnitNames Units { get; private set; } = UnitNames.None;

    public BudgetBatch? Batch { get; private set; }

    /// <summary>The checked rows, carried by the form that saves them.</summary>
    public string Packed { get; private set; } = "";

    public Refusal? Refusal { get; private set; }

    public void OnGet()
    {
        // Shows the empty form.
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
            return Refuse(new Refusal("sheet-missing"));
        await using var content = file.OpenReadStream();
        var lines = BudgetTable.Read(content, file.FileName);
        return lines.Succeeded ? await RunAsync(lines.Value, dryRun: true, cancellation) : Refuse(lines.Refusal);
    }

    public async Task<IActionResult> OnPostSaveAsync([FromForm(Name = "dong")] string? packed, CancellationToken cancellation) =>
        await RunAsync(Unpack(packed), dryRun: false, cancellation);

    private async Task<IActionResult> RunAsync(IReadOnlyList<NewBudgetLine> lines, bool dryRun, CancellationToken cancellation)
    {
        var outcome = await import.RunAsync(new ImportBudget.Request(lines, dryRun, Language.Of(HttpContext)), me.Actor, cancellation);
        if (!outcome.Succeeded)
            return Refuse(outcome.Refusal);
        if (outcome.Value.Saved)
            return LocalRedirect(BudgetAddresses.List);
        Batch = outcome.Value;
        Packed = JsonSerializer.Serialize(lines);
        Units = await names.AllAsync(cancellation);
        if (Batch.Faults.Count > 0)
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
    private static List<NewBudgetLine> Unpack(string? packed)
    {
        try
        {
            return JsonSerializer.Deserialize<List<NewBudgetLine>>(packed ?? "[]")?.FindAll(l => l.Cells?.All(c => c?.Text is not null) == true) ?? [];
        }
        catch (Exception broken) when (broken is JsonException or NotSupportedException)
        {
            return [];
        }
    }
}
