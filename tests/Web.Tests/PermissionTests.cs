using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Web.Layout;
using Xanh.Web.Tests.Pages;

namespace Xanh.Web.Tests;

public class PermissionTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    private IReadOnlyList<Endpoint> Endpoints => fixture.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    [Fact]
    public void Every_page_file_and_endpoint_is_covered_by_a_rule()
    {
        Endpoints.OfType<RouteEndpoint>().Count(e => !PermissionTable.IsAsset(e)).ShouldBeGreaterThan(15);
        Endpoints.Where(e => !PermissionTable.IsAsset(e) && !PermissionTable.IsPublic(e) && e.Metadata.GetMetadata<RequiresAttribute>() is null)
            .Select(e => e.DisplayName)
            .ShouldBeEmpty("Neither [AllowAnonymous] nor [Requires]");
    }

    [Fact]
    public void Nothing_of_the_back_office_is_public() => Endpoints.OfType<RouteEndpoint>()
        .Where(e => PermissionTable.IsPublic(e) && (e.RoutePattern.RawText ?? "").TrimStart('/').StartsWith("lam-viec", StringComparison.Ordinal))
        .Select(PermissionTable.AddressOf)
        .ShouldBeEmpty();

    [Fact]
    public async Task What_no_rule_covers_is_closed_even_to_who_is_signed_in()
    {
        await using var scope = fixture.Site.Services.CreateAsyncScope();
        var fallback = await scope.ServiceProvider.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var person = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity("test"));
        (await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(person, null, fallback!)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task The_documented_table_is_what_the_program_does()
    {
        var wanted = PermissionTable.Of(Endpoints);
        var file = Path.Combine(RepositoryRoot(), "docs", "permissions.md");
        var written = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        var copy = Path.Combine(AppContext.BaseDirectory, "permissions.md");
        await File.WriteAllTextAsync(copy, wanted);
        written.ShouldBe(wanted, $"docs/permissions.md should be this (also in {copy}):\n{wanted}");
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_opens_what_its_rules_admit_and_nothing_else(Role role)
    {
        using var visitor = await fixture.Site.SignedInAsync(role);
        using var stranger = fixture.Site.NewVisitor();
        var pages = Endpoints.OfType<RouteEndpoint>()
            .Where(e => !PermissionTable.IsAsset(e) && !PermissionTable.IsPublic(e) && e.RoutePattern.Parameters.Count == 0)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false);
        foreach (var page in pages)
        {
            var address = PermissionTable.AddressOf(page);
            using var own = await visitor.GetAsync(address);
            own.StatusCode.ShouldBe(PermissionTable.Admits(page, role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{role} {address}");
            using var asked = await stranger.GetAsync(address);
            asked.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            asked.Headers.Location!.ToString().ShouldStartWith("/dang-nhap?tiep=", Case.Sensitive, address);
        }
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Xanh.slnx not found above the tests");
        return folder;
    }
}
