using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using Xanh.Cli.Serving;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages;

/// <summary>The whole site over a database with the sample plan, without a network.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string Plan = "/ke-hoach/12-kh-ubnd-2026";

    private readonly TestDatabase database;
    private readonly Microsoft.AspNetCore.Builder.WebApplication app;

    private Site(TestDatabase database, Microsoft.AspNetCore.Builder.WebApplication app)
    {
        this.database = database;
        this.app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<Site> StartAsync(bool withPlan = true)
    {
        var storage = await TestDatabase.SqliteAsync();
        if (withPlan)
        {
            await storage.ImportUnitsAsync();
            await storage.ImportSampleAsync();
        }
        var server = WebServer.Build("http://localhost", new CurrentProvince("mau"), storage.AddStorage, b => b.WebHost.UseTestServer());
        await server.StartAsync();
        return new Site(storage, server);
    }

    /// <summary>The body of a page that answers 200.</summary>
    public async Task<string> PageAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address + body);
        return body;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
