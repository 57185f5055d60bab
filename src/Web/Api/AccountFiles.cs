using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Publishing.Accounts;
using Xanh.Web.Layout;

namespace Xanh.Web.Api;

/// <summary>The template in which new accounts are listed.</summary>
internal static class AccountFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapAccountFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/lam-viec/tai-khoan/mau.xlsx", TemplateAsync).WithMetadata(new RequiresAttribute(Permission.KeepAccounts));

    private static async Task<IResult> TemplateAsync(HttpRequest request, AccountQueries accounts, CancellationToken cancellation)
    {
        var units = await accounts.UnitsAsync(cancellation);
        return Results.File(AccountTable.Template(units.Count > 0 ? units[0].Name : null, Language.Of(request.HttpContext)), Xlsx, "tai-khoan-mau.xlsx");
    }
}
