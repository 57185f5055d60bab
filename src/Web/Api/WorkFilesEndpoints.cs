using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Publishing.Annexes;
using Xanh.Publishing.Calendars;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Api;

/// <summary>Lists of work as .xlsx and .ics with exactly the filter on screen, and the files handed in as evidence.</summary>
internal static class WorkFilesEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Ics = "text/calendar; charset=utf-8";

    public static void MapWorkFiles(this IEndpointRouteBuilder routes)
    {
        var requires = new RequiresAttribute(Permission.SeeWork);
        routes.MapGet("/lam-viec/viec.xlsx", UnitSheetAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/viec.ics", UnitCalendarAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/ke-hoach/{slug}/cong-viec.xlsx", PlanSheetAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/ke-hoach/{slug}/cong-viec.ics", PlanCalendarAsync).WithMetadata(requires);
        routes.MapGet("/lam-viec/tep/{id:guid}", FileAsync).WithMetadata(requires);
    }

    private static async Task<IResult> UnitSheetAsync(HttpRequest request, WorkQueries work, UnitNameQueries names, CurrentActor me, CancellationToken cancellation) =>
        await OfUnitAsync(request, work, names, me, cancellation) is var (name, rows, units)
            ? Results.File(WorkSheet.Write(name, rows, units, work.Today, CultureOf(request)), Xlsx, "viec-cua-don-vi.xlsx")
            : Results.NotFound();

    private static async Task<IResult> UnitCalendarAsync(
        HttpRequest request, WorkQueries work, UnitNameQueries names, CurrentActor me, TimeProvider time, CancellationToken cancellation) =>
        await OfUnitAsync(request, work, names, me, cancellation) is var (name, rows, units)
            ? Results.File(CalendarFile.Write(name, rows, units, work.Today, time.GetUtcNow(), BaseOf(request), CultureOf(request)), Ics, "viec-cua-don-vi.ics")
            : Results.NotFound();

    private static async Task<IResult> PlanSheetAsync(
        string slug, HttpRequest request, PlanQueries plans, WorkQueries work, UnitNameQueries names, CancellationToken cancellation) =>
        await OfPlanAsync(slug, request, plans, work, names, cancellation) is var (name, rows, units)
            ? Results.File(WorkSheet.Write(name, rows, units, work.Today, CultureOf(request)), Xlsx, slug + "-cong-viec.xlsx")
            : Results.NotFound();

    private static async Task<IResult> PlanCalendarAsync(
        string slug, HttpRequest request, PlanQueries plans, WorkQueries work, UnitNameQueries names, TimeProvider time, CancellationToken cancellation) =>
        await OfPlanAsync(slug, request, plans, work, names, cancellation) is var (name, rows, units)
            ? Results.File(CalendarFile.Write(name, rows, units, work.Today, time.GetUtcNow(), BaseOf(request), CultureOf(request)), Ics, slug + "-cong-viec.ics")
            : Results.NotFound();

    /// <summary>As an attachment, whatever it says it is: nothing that was handed in is ever shown as a page of this site.</summary>
    private static async Task<IResult> FileAsync(Guid id, WorkNoteQueries notes, FileStore store, CancellationToken cancellation) =>
        await notes.FileAsync(id, cancellation) is { } file ? Results.File(store.Open(file.Digest), file.MediaType, file.Name) : Results.NotFound();

    private static async Task<(string Name, IReadOnlyList<WorkRow> Rows, UnitNames Units)?> OfUnitAsync(
        HttpRequest request, WorkQueries work, UnitNameQueries names, CurrentActor me, CancellationToken cancellation)
    {
        var filter = WorkQuery.From(request.Query).Filter;
        var units = await names.AllAsync(cancellation);
        if ((filter.UnitCode ?? me.Actor.UnitCode) is not { } code)
            return null;
        var unit = units.HeirOf(code);
        var found = await work.ListAsync(filter with { UnitCode = unit }, WorkOrder.Deadline, cancellation: cancellation);
        return (units.NameOf(unit), found.Rows, units);
    }

    private static async Task<(string Name, IReadOnlyList<WorkRow> Rows, UnitNames Units)?> OfPlanAsync(
        string slug, HttpRequest request, PlanQueries plans, WorkQueries work, UnitNameQueries names, CancellationToken cancellation)
    {
        if (await plans.FindAsync(slug, cancellation) is not { } plan)
            return null;
        var query = WorkQuery.From(request.Query);
        var found = await work.ListAsync(query.Filter with { PlanId = plan.Id }, query.Order, cancellation: cancellation);
        return (plan.Number ?? plan.Title ?? plan.Slug, found.Rows, await names.AllAsync(cancellation));
    }

    private static Uri BaseOf(HttpRequest request) => new($"{request.Scheme}://{request.Host}");

    private static CultureInfo CultureOf(HttpRequest request) => Language.Of(request.HttpContext);
}
