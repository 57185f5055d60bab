using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Publishing.Annexes;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Api;

/// <summary>The list of units as a file, with the filter of the screen.</summary>
internal static class UnitFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapUnitFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet(UnitAddresses.List + ".xlsx", ListAsync).RequireAuthorization(new RequiresAttribute(Permission.SeeWork));

    private static async Task<IResult> ListAsync(HttpRequest request, UnitQueries units, CancellationToken cancellation) => Results.File(
        UnitSheet.Write(await units.ListAsync(UnitQuery.From(request.Query).Filter, cancellation), Language.Of(request.HttpContext)), Xlsx, "don-vi.xlsx");
}
