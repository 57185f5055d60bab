using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Publishing.Reporting;
using Xanh.Web.Filling;
using Xanh.Web.Layout;
using Xanh.Web.Papers;

namespace Xanh.Web.Api;

/// <summary>A unit's report as a document and as a workbook.</summary>
internal static class PaperFiles
{
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        var requires = new RequiresAttribute(Permission.SeeWork);
        routes.MapGet(FillingAddresses.List + "/{id:guid}/bao-cao.docx", PaperAsync).WithMetadata(requires);
        routes.MapGet(FillingAddresses.List + "/{id:guid}/bao-cao.xlsx", SheetAsync).WithMetadata(requires);
    }

    private static async Task<IResult> PaperAsync(Guid id, PaperDesk desk, CurrentActor me, CancellationToken cancellation) =>
        await desk.PaperAsync(id, me.Actor, cancellation) is { } paper ? Results.File(paper, Document, "bao-cao.docx") : Results.NotFound();

    private static async Task<IResult> SheetAsync(Guid id, HttpContext context, PaperDesk desk, CurrentActor me, CancellationToken cancellation)
    {
        var culture = Language.Of(context);
        return await desk.SheetAsync(id, me.Actor, culture, cancellation) is { } form
            ? Results.File(ReportWorkbook.Write(form, culture), ReportWorkbook.ContentType, "bao-cao-" + form.PeriodSlug + "-" + form.UnitCode + ".xlsx")
            : Results.NotFound();
    }
}
