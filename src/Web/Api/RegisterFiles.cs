using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;
using Xanh.Publishing.Registers;
using Xanh.Web.Layout;
using Xanh.Web.Registers;

namespace Xanh.Web.Api;

/// <summary>Registers as .xlsx and .csv with exactly the columns, filter and order on screen; the table to fill in; rows that were not taken.</summary>
internal static class RegisterFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";
    private const double NameWidth = 40;
    private const double FaultWidth = 60;

    public static void MapRegisterFiles(this IEndpointRouteBuilder routes)
    {
        var keeps = new RequiresAttribute(Permission.KeepRegisters);
        var sees = new RequiresAttribute(Permission.SeeWork);
        routes.MapGet("/lam-viec/so/{slug}/danh-sach.xlsx", SheetAsync).WithMetadata(sees);
        routes.MapGet("/lam-viec/so/{slug}/danh-sach.csv", CsvAsync).WithMetadata(sees);
        routes.MapGet("/lam-viec/so/{slug}/nhap/mau.xlsx", TemplateAsync).WithMetadata(keeps);
        routes.MapGet("/lam-viec/so/{slug}/nhap/dong-loi.xlsx", RejectedAsync).WithMetadata(keeps);
    }

    private static Task<IResult> SheetAsync(string slug, HttpRequest request, IEnumerable<IImportOffice> offices, CurrentActor me, CancellationToken cancellation) =>
        ListAsync(slug, "xlsx", request, offices, me, cancellation);

    private static Task<IResult> CsvAsync(string slug, HttpRequest request, IEnumerable<IImportOffice> offices, CurrentActor me, CancellationToken cancellation) =>
        ListAsync(slug, "csv", request, offices, me, cancellation);

    private static async Task<IResult> ListAsync(string slug, string ending, HttpRequest request, IEnumerable<IImportOffice> offices, CurrentActor me, CancellationToken cancellation)
    {
        if (Find(offices, slug) is not { } office)
            return Results.NotFound();
        var culture = CultureOf(request);
        // Personal fields only for who keeps registers, as on screen.
        IReadOnlyList<RegisterField> seen = [.. office.Register.Declared.Where(f => f.Reach != FieldReach.Personal || me.May(Permission.KeepRegisters))];
        var query = RegisterQuery.From(request.Query, seen);
        IReadOnlyList<RegisterField> fields = [seen[0], .. query.Shown(seen)];
        var rows = office.ExportAsync(query.Filter, [.. fields.Select(f => f.Key)], culture, cancellation);
        return await FileAsync(ending, slug + "." + ending, office.Register.NameIn(culture), Columns(fields, culture), rows, culture, cancellation);
    }

    private static async Task<IResult> TemplateAsync(string slug, HttpRequest request, IEnumerable<IImportOffice> offices, CancellationToken cancellation)
    {
        if (Find(offices, slug) is not { } office)
            return Results.NotFound();
        var culture = CultureOf(request);
        IReadOnlyList<RegisterField> fields = [.. office.Register.Declared.Where(f => !f.IsDerived)];
        return await FileAsync("xlsx", slug + "-mau.xlsx", office.Register.NameIn(culture), Columns(fields, culture), Rows([]), culture, cancellation);
    }

    private static async Task<IResult> RejectedAsync(
        string slug, [FromQuery(Name = "luot")] Guid run, HttpRequest request, IEnumerable<IImportOffice> offices, ImportRuns runs, CurrentActor me, PageTexts texts, CancellationToken cancellation)
    {
        if (Find(offices, slug) is not { } office || runs.Find(run, office.Register.Code, me.Actor) is not { } known)
            return Results.NotFound();
        var rejected = await office.RejectedAsync(known.Order, me.Actor, cancellation);
        if (!rejected.Succeeded)
            return Results.NotFound();
        var culture = CultureOf(request);
        var columns = rejected.Value.Labels.Select(l => new TableColumn(l)).Append(new TableColumn(texts["import.fault-column"], FaultWidth)).ToList();
        var rows = rejected.Value.Rows.Select(r => (IReadOnlyList<object?>)[.. r.Cells, string.Join("\n", r.Faults.Select(f => f.Place + ": " + f.Finding.Refusal.Message(culture)))]);
        return await FileAsync("xlsx", slug + "-dong-loi.xlsx", office.Register.NameIn(culture), columns, Rows(rows), culture, cancellation);
    }

    private static IImportOffice? Find(IEnumerable<IImportOffice> offices, string slug) => offices.FirstOrDefault(o => string.Equals(o.Register.Slug, slug, StringComparison.Ordinal));

    private static List<TableColumn> Columns(IReadOnlyList<RegisterField> fields, CultureInfo culture) =>
        [.. fields.Select((f, i) => new TableColumn(f.NameIn(culture), i == 0 ? NameWidth : Math.Max(14, f.NameIn(culture).Length + 4)))];

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<IReadOnlyList<object?>> rows)
    {
        foreach (var row in rows)
            yield return row;
        await Task.CompletedTask;
    }

    // Through a file that goes with the answer: a long table never lies in memory, and an error still becomes an error page.
    private static async Task<IResult> FileAsync(
        string ending, string name, string sheet, List<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CultureInfo culture, CancellationToken cancellation)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            if (ending == "csv")
                await TableCsv.WriteAsync(file, columns, rows, culture, cancellation);
            else
                await TableSheet.WriteAsync(file, sheet, columns, rows, cancellation);
            file.Position = 0;
            return Results.File(file, ending == "csv" ? Csv : Xlsx, name);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static CultureInfo CultureOf(HttpRequest request) => Language.Of(request.HttpContext);
}
