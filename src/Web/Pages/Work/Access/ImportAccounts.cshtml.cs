using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Publishing.Accounts;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

/// <summary>Many accounts from one table: checked first, then created with a printable sheet for each person.</summary>
[Requires(Permission.KeepAccounts)]
[RequestSizeLimit(MostBytes)]
public sealed class ImportAccountsModel(CreateAccounts create, AccountQueries accounts, TicketDelivery delivery, CurrentActor me) : PageModel
{
    private const int MostBytes = 5 * 1024 * 1024;

    private IReadOnlyList<UnitChoice> units = [];

    public AccountBatch? Batch { get; private set; }

    /// <summary>The checked rows, carried by the form that creates the accounts.</summary>
    public string Packed { get; private set; } = "";

    public IReadOnlyList<SignInSheet> Sheets { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public void OnGet()
    {
        // Shows the empty form.
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            Refusal = new Refusal("sheet-missing");
            return Page();
        }
        await using var content = file.OpenReadStream();
        var lines = AccountTable.Read(content, file.FileName);
        if (!lines.Succeeded)
        {
            Refusal = lines.Refusal;
            return Page();
        }
        return await RunAsync(lines.Value, dryRun: true, cancellation);
    }

    public async Task<IActionResult> OnPostCreateAsync([FromForm(Name = "dong")] string? packed, CancellationToken cancellation) =>
        await RunAsync(Unpack(packed), dryRun: false, cancellation);

    public string NameOf(string unitCode) => units.FirstOrDefault(u => u.Code == unitCode)?.Name ?? unitCode;

    private async Task<IActionResult> RunAsync(IReadOnlyList<NewAccountLine> lines, bool dryRun, CancellationToken cancellation)
    {
        var outcome = await create.RunAsync(new CreateAccounts.Request(lines, dryRun), me.Actor, cancellation);
        (Batch, Refusal) = (outcome.Value, outcome.Refusal);
        units = await accounts.UnitsAsync(cancellation);
        Packed = JsonSerializer.Serialize(lines);
        if (outcome.Value is { Issued.Count: > 0 } done)
            Sheets = [.. done.Issued.Zip(done.Ready, (ticket, row) => new SignInSheet(ticket, delivery.LinkOf(ticket), row.UnitCode is null ? null : NameOf(row.UnitCode)))];
        return Page();
    }

    // The rows come back from the browser and are checked again like any others.
    private static List<NewAccountLine> Unpack(string? packed)
    {
        try
        {
            return JsonSerializer.Deserialize<List<NewAccountLine>>(packed ?? "[]") ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
