using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Plans;
using Xanh.Publishing.Annexes;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Api;

/// <summary>What is on screen as a table is an .xlsx file in one click, with the same filter.</summary>
internal static class PlanFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapPlanFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ke-hoach/{slug}/nhiem-vu.xlsx", TasksAsync).AllowAnonymous();
        routes.MapGet("/ke-hoach/{slug}/chi-tieu.xlsx", TargetsAsync).AllowAnonymous();
    }

    private static async Task<IResult> TasksAsync(
        string slug, HttpRequest request, PlanQueries plans, PlannedTaskQueries tasks, PlanSourceQueries sources, CancellationToken cancellation)
    {
        if (await plans.FindAsync(slug, cancellation) is not { } plan)
            return Results.NotFound();
        var rows = await tasks.ListAsync(plan.Id, TaskQuery.From(request.Query).Filter, cancellation);
        var texts = await sources.TextsAsync(plan.Id, cancellation);
        return Results.File(TaskSheet.Write(plan, rows, texts, CultureOf(request)), Xlsx, plan.Slug + "-nhiem-vu.xlsx");
    }

    private static async Task<IResult> TargetsAsync(
        string slug, HttpRequest request, PlanQueries plans, PlannedTargetQueries targets, PlanSourceQueries sources, CancellationToken cancellation)
    {
        if (await plans.FindAsync(slug, cancellation) is not { } plan)
            return Results.NotFound();
        var rows = await targets.ListAsync(plan.Id, request.Query["tim"], onlyUnsure: false, cancellation);
        var texts = await sources.TextsAsync(plan.Id, cancellation);
        return Results.File(TargetSheet.Write(plan, rows, texts, CultureOf(request)), Xlsx, plan.Slug + "-chi-tieu.xlsx");
    }

    private static CultureInfo CultureOf(HttpRequest request) => Language.Of(request.HttpContext);
}
