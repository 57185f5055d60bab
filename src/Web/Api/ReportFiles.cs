using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Publishing.Annexes;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Api;

/// <summary>The reports of a period and the units' history as files, as the screen shows them.</summary>
internal static class ReportFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        var mayRead = new RequiresAttribute(Permission.KeepPeriods, Permission.SeeReports);
        routes.MapGet(PeriodAddresses.HistoryFile, HistoryAsync).RequireAuthorization(mayRead);
        routes.MapGet(PeriodAddresses.List + "/{slug}/danh-sach.xlsx", ListAsync).RequireAuthorization(mayRead);
    }

    private static async Task<IResult> HistoryAsync(HttpRequest request, ReportHistoryQueries queries, CancellationToken cancellation) =>
        Results.File(ReportSheet.Write(await queries.LastAsync(cancellation), Language.Of(request.HttpContext)), Xlsx, "theo-doi-bao-cao.xlsx");

    private static async Task<IResult> ListAsync(
        string slug, HttpRequest request, PeriodQueries periods, ReportQueries reports, UnitQueries units, TimeProvider time, CancellationToken cancellation)
    {
        if (await periods.FindAsync(slug, cancellation) is not { } period)
            return Results.NotFound();
        var rows = ReportQueries.Filter(await reports.ListAsync(period, cancellation), ReportQuery.From(request.Query), await units.DirectoryAsync(cancellation), time.Today());
        return Results.File(ReportSheet.Write(period, rows, Language.Of(request.HttpContext)), Xlsx, "bao-cao-" + period.Slug + ".xlsx");
    }
}
