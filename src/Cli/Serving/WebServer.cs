using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using Xanh.Cli.Reading;
using Xanh.Documents;
using Xanh.Programme;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Web;

namespace Xanh.Cli.Serving;

/// <summary>Puts programme, storage and pages together into a web server.</summary>
internal static class WebServer
{
    /// <param name="url">Where it listens: <c>http://localhost:5080</c>.</param>
    /// <param name="addStorage">Chooses the database and where files lie (<see cref="Programme.Files.FileStore"/>).</param>
    /// <param name="more">What a test changes.</param>
    public static WebApplication Build(
        string url, CurrentProvince province, Action<IServiceCollection> addStorage, Action<WebApplicationBuilder>? more = null)
    {
        // The content root must be where the program lies: elsewhere every static file would answer with 0 bytes.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = "xanh",
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(url);
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddConsole()
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // Warns at every form that its page is not cached, which is what we want.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(province);
        // The keys lie in the database (see Storage): a restart signs nobody out, nothing is written to the user's home.
        builder.Services.AddDataProtection().SetApplicationName("xanh");
        addStorage(builder.Services);
        builder.Services.AddSingleton(new SiteAddress(AddressOf(builder.Configuration, url)));
        builder.Services.AddSingleton(new PlanReader(new PlanReaderOptions { Tools = PlanTools.RunAsync }));
        builder.Services.AddSingleton(new Xanh.Publishing.Papers.PdfPrinter(PlanTools.RunAsync));
        builder.Services.AddSingleton(EvidenceScanner.Of(builder.Configuration[EvidenceScanner.Setting]));
        builder.Services.AddProgramme().AddXanhPages();
        builder.Services.TryAddSingleton(ChoreStart.AtOnce());
        builder.Services.AddHostedService<Worker>();
        more?.Invoke(builder);
        return builder.Build().UseXanhPages();
    }

    /// <summary>Where people open the site, for links in mail: section Site of the configuration, or where it listens.</summary>
    private static Uri AddressOf(ConfigurationManager configuration, string url) =>
        Uri.TryCreate(configuration["Site:Address"], UriKind.Absolute, out var told) ? told
            : new Uri(url.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal));
}
