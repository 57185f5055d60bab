using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Plans;

namespace Xanh.Cli.Demo;

/// <summary>Looks at the running demo as a visitor would: every page, its style sheet, its spreadsheets, in both languages.</summary>
internal sealed partial class DemoCheck(WebApplication app, CliTexts texts)
{
    private const int RowsAboveTable = 2;

    private readonly List<(string Address, string? Fault)> results = [];

    /// <returns>0 when everything was found, else 1; the summary stands on standard output.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var home = await PageAsync(client, "/", ["<html lang=\"vi\"", "<h1"], cancellation);
        foreach (var asset in StylesAndScripts().Matches(home).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal))
            await AssetAsync(client, asset, cancellation);
        await PageAsync(client, "/?lang=en", ["<html lang=\"en\""], cancellation);
        await StatusAsync(client, "/khong-co-trang-nay", HttpStatusCode.NotFound, cancellation);
        var plans = await PlansAsync(cancellation);
        foreach (var plan in plans)
            await PlanAsync(client, plan, cancellation);
        return Summarise(plans);
    }

    private async Task<IReadOnlyList<PlanSummary>> PlansAsync(CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlanQueries>().ListAsync(cancellation);
    }

    private async Task PlanAsync(HttpClient client, PlanSummary plan, CancellationToken cancellation)
    {
        var address = "/ke-hoach/" + plan.Slug;
        var name = WebUtility.HtmlEncode(plan.Number ?? plan.Title ?? "");
        foreach (var tab in new[] { "", "/nhiem-vu", "/co-quan", "/chi-tieu", "/bao-cao", "/can-cu", "/van-ban", "/luu-y" })
            await PageAsync(client, address + tab + "?lang=vi", [name, "<h1"], cancellation);
        await PageAsync(client, address + "/nhiem-vu?trang=tat-ca", plan.Tasks > 0 ? ["/nhiem-vu/" + plan.Tasks.ToString(System.Globalization.CultureInfo.InvariantCulture)] : ["<h1"], cancellation);
        if (plan.Tasks > 0)
            await PageAsync(client, address + "/nhiem-vu/1", ["<mark"], cancellation);
        await SheetAsync(client, address + "/nhiem-vu.xlsx", plan.Tasks, cancellation);
        await SheetAsync(client, address + "/chi-tieu.xlsx", plan.Targets, cancellation);
    }

    private async Task<string> PageAsync(HttpClient client, string address, IReadOnlyList<string> wanted, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        var page = await response.Content.ReadAsStringAsync(cancellation);
        var missing = wanted.FirstOrDefault(w => !page.Contains(w, StringComparison.Ordinal));
        Note(address, StatusFault(response, HttpStatusCode.OK) ?? (missing is null ? null : texts["check.missing", missing]));
        return page;
    }

    private async Task AssetAsync(HttpClient client, string address, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), cancellation);
        var length = (await response.Content.ReadAsByteArrayAsync(cancellation)).Length;
        Note(address, StatusFault(response, HttpStatusCode.OK) ?? (length > 0 ? null : texts["check.too-short", length]));
    }

    private async Task StatusAsync(HttpClient client, string address, HttpStatusCode wanted, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        Note(address, StatusFault(response, wanted));
    }

    private async Task SheetAsync(HttpClient client, string address, int wantedRows, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        var fault = StatusFault(response, HttpStatusCode.OK);
        if (fault is null)
        {
            using var content = new MemoryStream(await response.Content.ReadAsByteArrayAsync(cancellation));
            using var file = SpreadsheetDocument.Open(content, isEditable: false);
            var rows = file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Count() - RowsAboveTable;
            fault = rows == wantedRows ? null : texts["check.rows", rows, wantedRows];
        }
        Note(address, fault);
    }

    private string? StatusFault(HttpResponseMessage response, HttpStatusCode wanted) =>
        response.StatusCode == wanted ? null : texts["check.status", (int)response.StatusCode, (int)wanted];

    private void Note(string address, string? fault)
    {
        results.Add((address, fault));
        Console.Out.WriteLine((fault is null ? texts["check.ok"] : texts["check.failed"]) + "  " + address + (fault is null ? "" : ": " + fault));
    }

    private int Summarise(IReadOnlyList<PlanSummary> plans)
    {
        if (plans.Count == 0)
            Console.Error.WriteLine(texts["check.no-plan"]);
        var failed = results.Count(r => r.Fault is not null) + (plans.Count == 0 ? 1 : 0);
        Console.Out.WriteLine(texts["check.summary", results.Count(r => r.Fault is null), failed, plans.Sum(p => p.Tasks), plans.Sum(p => p.Agencies), plans.Sum(p => p.Targets)]);
        return failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"")]
    private static partial Regex StylesAndScripts();
}
