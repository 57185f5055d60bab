using System.Data.Common;
using Microsoft.AspNetCore.HttpOverrides;
using Xanh.Cli.Demo;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;
using Xanh.Storage;
using Xanh.Web.Access;

namespace Xanh.Cli.Serving;

/// <summary>One run of <c>xanh serve</c>: brings the database up to date, lets the first administrator in, serves.</summary>
internal sealed class ServeRun(ServeOptions options, CliTexts texts)
{
    private readonly DataFolder folder = new(options.DataFolder);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (!Uri.TryCreate(options.Url.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https"))
            return Fail(texts["serve.url", options.Url]);
        try
        {
            using var prepared = await folder.PrepareAsync(TimeProvider.System, cancellation);
            await using var app = WebServer.Build(options.Url, new CurrentProvince(options.Province), AddStorage, Open);
            var first = await PrepareAsync(app, cancellation);
            prepared.Dispose();
            using var use = folder.Use();
            await app.StartAsync(cancellation);
            if (first is not null)
                Console.Out.WriteLine(texts["serve.first", new Uri(url, SignInAddresses.Ticket + "?ma=" + first.Code), first.ExpiresAt.ToString("u", texts.Culture)]);
            Console.Out.WriteLine(texts["serve.ready", options.Url]);
            await app.WaitForShutdownAsync(cancellation);
            return ExitCodes.Done;
        }
        catch (DbException broken)
        {
            return Fail(texts["serve.database", options.Database is null ? folder.Database : "PostgreSQL", broken.Message]);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return Fail(texts["serve.unusable", folder.Path, denied.Message]);
        }
    }

    private static async Task<IssuedTicket?> PrepareAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().PrepareAsync(cancellation);
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().RunAsync(cancellation);
    }

    private void AddStorage(IServiceCollection services)
    {
        if (options.Database is { } connection)
            services.AddPostgresStorage(connection);
        else
            services.AddSqliteStorage(folder.Database);
        services.AddSingleton(new FileStore(folder.Files));
    }

    private static void Open(WebApplicationBuilder builder)
    {
        // Which names lead here is the reverse proxy's business, or the configuration's.
        builder.Configuration["AllowedHosts"] = Environment.GetEnvironmentVariable("XANH_HOSTS") ?? "*";
        // Believed only from this machine: a proxy elsewhere is named in the configuration.
        builder.Services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCodes.Failed;
    }
}
