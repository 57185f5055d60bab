using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xanh.Cli.Serving;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages;

/// <summary>The whole site over a database with the sample plan, without a network.</summary>
internal sealed class Site : IAsyncDisposable
{
    /// <summary>Of everybody whom <see cref="SignedInAsync"/> makes.</summary>
    public const string Password = "ThuXanh2026";

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

    public static async Task<Site> StartAsync(bool withPlan = true, Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder>? more = null)
    {
        var storage = await TestDatabase.SqliteAsync();
        if (withPlan)
        {
            await storage.ImportUnitsAsync();
            await storage.ImportSampleAsync();
        }
        var server = WebServer.Build("http://localhost", new CurrentProvince("mau"), storage.AddStorage, b =>
        {
            b.WebHost.UseTestServer();
            more?.Invoke(b);
        });
        await server.StartAsync();
        return new Site(storage, server);
    }

    /// <summary>The same database, as the programme sees it.</summary>
    public TestDatabase Database => database;

    public IServiceProvider Services => app.Services;

    /// <summary>A browser in which nobody is signed in.</summary>
    public Visitor NewVisitor() => new(app.GetTestServer());

    /// <summary>A browser in which a person with this role, of this unit, is signed in.</summary>
    public async Task<Visitor> SignedInAsync(Role role, string? unitCode = "M01")
    {
        var name = $"{role}.{unitCode}".ToLowerInvariant().TrimEnd('.');
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var made = await scope.ServiceProvider.GetRequiredService<CreateAccount>()
                .RunAsync(new CreateAccount.Request(name, $"Người Mẫu {role}", unitCode, [role], Password: Password), Actor.Xanh);
            (made.Refusal?.Code ?? "user-name-taken").ShouldBe("user-name-taken");
        }
        var visitor = NewVisitor();
        await SignInAsync(visitor, name);
        return visitor;
    }

    /// <summary>Signs in over the sign-in page.</summary>
    public static async Task SignInAsync(Visitor visitor, string userName, string password = Password)
    {
        using var answer = await visitor.SubmitAsync("/dang-nhap", [("ten-dang-nhap", userName), ("mat-khau", password)]);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
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
