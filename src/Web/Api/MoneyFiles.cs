using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Files;
using Xanh.Programme.Work;
using Xanh.Publishing.Budget;
using Xanh.Publishing.Difficulties;
using Xanh.Web.Budget;
using Xanh.Web.Difficulties;
using Xanh.Web.Layout;

namespace Xanh.Web.Api;

/// <summary>Lists of difficulties and budget lines as .xlsx, the finance agency's table, the import template, and the files handed in with both.</summary>
internal static class MoneyFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapMoneyFiles(this IEndpointRouteBuilder routes)
    {
        var requires = new RequiresAttribute(Permission.SeeWork);
        routes.MapGet("/lam-viec/vuong-mac.xlsx", DifficultySheetAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/vuong-mac/tep/{id:guid}", DifficultyFileAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/kinh-phi.xlsx", BudgetSheetAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/kinh-phi/bang-tai-chinh.xlsx", FinanceTableAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/kinh-phi/mau.xlsx", TemplateAsync).WithMetadata(new RequiresAttribute(Permission.ReportWork, Permission.KeepBudget));
        routes.MapGet("/lam-viec/kinh-phi/tep/{id:guid}", BudgetFileAsync).WithMetadata(requires);
    }

    private static async Task<IResult> DifficultySheetAsync(HttpRequest request, DifficultyQueries difficulties, UnitNameQueries names, CurrentActor me, CancellationToken cancellation)
    {
        var units = await names.AllAsync(cancellation);
        var filter = DifficultyQuery.From(request.Query).Filter with { SeenBy = DifficultyReach.Of(me, units).SeenBy };
        var found = await difficulties.ListAsync(filter, cancellation: cancellation);
        return Results.File(DifficultySheet.Write(found.Rows, units, difficulties.Today, CultureOf(request)), Xlsx, "vuong-mac.xlsx");
    }

    /// <summary>As an attachment, whatever it says it is: nothing that was handed in is ever shown as a page of this site.</summary>
    private static async Task<IResult> DifficultyFileAsync(Guid id, DifficultyQueries difficulties, UnitNameQueries names, FileStore store, CurrentActor me, CancellationToken cancellation)
    {
        if (await difficulties.FileAsync(id, cancellation) is not var (file, owner) || await difficulties.FindAsync(owner, cancellation) is not { } details)
            return Results.NotFound();
        var units = await names.AllAsync(cancellation);
        return DifficultyRights.Of(me.Actor, units.HeirOf, details.Row.RaisedBy, details.Row.AddressedTo, details.Addressees).See
            ? Results.File(store.Open(file.Digest), file.MediaType, file.Name)
            : Results.NotFound();
    }

    private static async Task<IResult> BudgetSheetAsync(HttpRequest request, BudgetQueries budget, UnitNameQueries names, CurrentActor me, CancellationToken cancellation)
    {
        var units = await names.AllAsync(cancellation);
        var found = await budget.ListAsync(BudgetReach.Narrow(BudgetQuery.From(request.Query).Filter, me, units), cancellation: cancellation);
        return Results.File(BudgetSheet.Write(found.Rows, units, budget.Today, CultureOf(request)), Xlsx, "kinh-phi.xlsx");
    }

    private static async Task<IResult> FinanceTableAsync(HttpRequest request, BudgetQueries budget, UnitNameQueries names, CurrentActor me, CancellationToken cancellation)
    {
        var units = await names.AllAsync(cancellation);
        var filter = BudgetQuery.From(request.Query).Filter;
        var year = filter.Year ?? budget.Today.Year;
        var found = await budget.ListAsync(BudgetReach.Narrow(filter with { Year = year }, me, units), cancellation: cancellation);
        return Results.File(
            FinanceTable.Write(year, [.. found.Rows.Where(r => r.EndedOn is null)], units, budget.Today, CultureOf(request)), Xlsx,
            string.Create(CultureInfo.InvariantCulture, $"bang-tong-hop-kinh-phi-{year}.xlsx"));
    }

    private static async Task<IResult> TemplateAsync(HttpRequest request, BudgetQueries budget, UnitNameQueries names, CurrentActor me, CancellationToken cancellation)
    {
        var units = await names.AllAsync(cancellation);
        return Results.File(BudgetTable.Template(me.Actor.UnitCode is { } own ? units.HolderOf(own) : null, budget.Today, CultureOf(request)), Xlsx, "kinh-phi-mau.xlsx");
    }

    private static async Task<IResult> BudgetFileAsync(Guid id, BudgetQueries budget, UnitNameQueries names, FileStore store, CurrentActor me, CancellationToken cancellation)
    {
        if (await budget.FileAsync(id, cancellation) is not var (file, unit))
            return Results.NotFound();
        var units = await names.AllAsync(cancellation);
        return BudgetRights.MaySee(me.Actor, units.HeirOf, unit) ? Results.File(store.Open(file.Digest), file.MediaType, file.Name) : Results.NotFound();
    }

    private static CultureInfo CultureOf(HttpRequest request) => Language.Of(request.HttpContext);
}
