using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Registers;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>A table into a register, step by step: upload, columns, check, save, undo.</summary>
[Requires(Permission.KeepRegisters)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ImportModel(
    IEnumerable<IImportOffice> offices, ImportDesk desk, PreviewTable preview, ImportRuns runs, ImportQueries imports, PageTexts texts, CurrentActor me) : PageModel
{
    private const long MostBytes = ImportDesk.MostBytes + (1 << 20);
    private const int Listed = 20;

    private IImportOffice office = null!;

    [BindProperty(SupportsGet = true, Name = "tep")]
    public Guid? Upload { get; set; }

    [BindProperty(SupportsGet = true, Name = "luot")]
    public Guid? RunId { get; set; }

    [BindProperty(SupportsGet = true, Name = "lan")]
    public Guid? ImportId { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-tinh")]
    public int? Sheet { get; set; }

    public IRegister Register => office.Register;

    public Refusal? Refusal { get; private set; }

    public ImportColumnsView? Columns { get; private set; }

    public ImportRunView? Run { get; private set; }

    public ImportDoneView? Done { get; private set; }

    /// <summary>Imports of before.</summary>
    public IReadOnlyList<ImportRow> Earlier { get; private set; } = [];

    /// <summary>The step the page shows.</summary>
    public string Title => Done is { } done ? texts["import.done-title", done.Import.FileName]
        : Run is { } run ? texts[run.Run.IsSave ? "import.saving" : "import.checking"]
        : Columns is not null ? texts["import.columns-title"]
        : texts["import.title", Register.NameIn(texts.Culture)];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        if (ImportId is not null)
            return await FindImportAsync(cancellation) ? Page() : NotFound();
        if (RunId is not null)
            return FindRun() ? ShowRun() : await StartAsync(new Refusal("import-gone"), cancellation);
        if (Upload is not null)
            return await LoadColumnsAsync(cancellation) is { } refusal ? await StartAsync(refusal, cancellation) : Page();
        return await StartAsync(null, cancellation);
    }

    public async Task<IActionResult> OnPostUploadAsync(string slug, [FromForm(Name = "bang")] IFormFile? file, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        if (file is null)
            return await StartAsync(new Refusal("import-no-file"), cancellation);
        await using var content = file.OpenReadStream();
        var received = await desk.ReceiveAsync(Register, file.FileName, content, file.Length, texts.Culture, me.Actor, cancellation);
        return received.Succeeded ? LocalRedirect(ImportAddresses.Columns(Register, received.Value.Id)) : await StartAsync(received.Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostCheckAsync(string slug, [FromForm(Name = "cot")] string?[]? chosen, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        if (await LoadColumnsAsync(cancellation) is { } refusal)
            return await StartAsync(refusal, cancellation);
        var columns = Columns = Columns!.With(chosen ?? []);
        if (columns.Twice is { } twice)
            return Refuse(new Refusal("import-column-twice", twice.NameIn(texts.Culture)));
        if (columns.Columns.All(c => c.Length == 0))
            return Refuse(new Refusal("import-no-columns"));
        var (table, header) = (columns.Table, columns.Table.Header);
        var run = await runs.StartAsync(
            Register.Code, new ImportOrder(columns.Upload, table.Sheet, header.LastRow, header.Labels, columns.Columns, texts.Culture), save: false, me.Actor, cancellation);
        return LocalRedirect(ImportAddresses.Run(Register, run.Id));
    }

    public async Task<IActionResult> OnPostSaveAsync(string slug, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        if (!FindRun())
            return await StartAsync(new Refusal("import-gone"), cancellation);
        Run = Run! with { Reason = reason?.Trim() ?? "" };
        if (!Run.MayBeSaved)
            return LocalRedirect(ImportAddresses.Run(Register, Run.Run.Id));
        if (Run.Check!.DoubtCount > 0 && Run.Reason.Length is 0 or > RegisterRecord.LongestReason)
            return Refuse(new Refusal("import-doubts"));
        var saving = await runs.StartAsync(Register.Code, Run.Run.Order with { Reason = Run.Reason }, save: true, me.Actor, cancellation);
        return LocalRedirect(ImportAddresses.Run(Register, saving.Id));
    }

    public async Task<IActionResult> OnPostUndoAsync(string slug, CancellationToken cancellation)
    {
        if (!Open(slug) || !await FindImportAsync(cancellation))
            return NotFound();
        var import = Done!.Import;
        var undone = await office.UndoAsync(import.Id, texts["import.end-reason", import.FileName], me.Actor, cancellation);
        if (!undone.Succeeded)
            return Refuse(undone.Refusal);
        if (undone.Value.Changed.Count == 0)
            return LocalRedirect(ImportAddresses.Done(Register, import.Id));
        Done = Done with { Later = undone.Value.Changed };
        return Refuse(new Refusal("import-changed-since"));
    }

    private bool Open(string slug) => (office = offices.FirstOrDefault(o => string.Equals(o.Register.Slug, slug, StringComparison.Ordinal))!) is not null;

    private async Task<IActionResult> StartAsync(Refusal? refusal, CancellationToken cancellation)
    {
        Earlier = await imports.ListAsync(Register.Code, Listed, cancellation);
        return refusal is null ? Page() : Refuse(refusal);
    }

    private IActionResult ShowRun()
    {
        // A page that has been waiting loads anew, with its status and all.
        if (Run!.Run.Outcome is not null && Request.Headers.ContainsKey("HX-Request"))
        {
            Response.Headers["HX-Refresh"] = "true";
            return new EmptyResult();
        }
        if (Run.Run.Outcome?.Refusal is { } refusal)
            return Refuse(refusal);
        return Run.Check?.ImportId is { } import ? LocalRedirect(ImportAddresses.Done(Register, import) + "&da-nhap=true") : Page();
    }

    private async Task<Refusal?> LoadColumnsAsync(CancellationToken cancellation)
    {
        var seen = await preview.RunAsync(new PreviewTable.Request(Register, Upload ?? Guid.Empty, Sheet, texts.Culture), me.Actor, cancellation);
        if (seen.Value is { } table)
            Columns = new ImportColumnsView(Register, Upload!.Value, table, table.Header.Columns);
        return seen.Refusal;
    }

    private bool FindRun()
    {
        if (runs.Find(RunId ?? Guid.Empty, Register.Code, me.Actor) is { } run)
            Run = new ImportRunView(Register, run, "");
        return Run is not null;
    }

    private async Task<bool> FindImportAsync(CancellationToken cancellation)
    {
        if (await imports.FindAsync(Register.Code, ImportId ?? Guid.Empty, cancellation) is { } import)
            Done = new ImportDoneView(Register, import, [], Request.Query.ContainsKey("da-nhap"));
        return Done is not null;
    }

    private PageResult Refuse(Refusal refusal)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
