using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Xanh.Web.Access;
using Xanh.Web.Api;
using Xanh.Web.Difficulties;
using Xanh.Programme.Messages;
using Xanh.Web.Layout;
using Xanh.Web.Messages;

namespace Xanh.Web;

/// <summary>Puts the pages into a host: services first, then the way of a request.</summary>
public static class WebApplicationParts
{
    public static IServiceCollection AddXanhPages(this IServiceCollection services)
    {
        services.AddRazorPages().AddApplicationPart(typeof(WebApplicationParts).Assembly);
        services.AddHttpContextAccessor();
        services.AddScoped<PageTexts>();
        services.AddScoped<StepChoices>();
        services.AddScoped<Registers.RecordForms>();
        services.AddScoped<Training.CertificateDesk>();
        services.TryAddSingleton(new Xanh.Publishing.Papers.PdfPrinter(tools: null));
        services.AddScoped<Classification.ExplanationDesk>();
        services.AddSignIn();
        services.AddScoped<IMailCarrier, SmtpCarrier>().AddScoped<SendMail>().AddScoped<UnreadCount>().AddScoped<LetterDesk>().AddScoped<Papers.PaperDesk>();
        services.AddResponseCompression(options => options.EnableForHttps = false);
        // Vietnamese letters go out as letters, not as entities.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    public static WebApplication UseXanhPages(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(SecurityHeaders.AddAsync);
        app.Use(Language.ChooseAsync);
        app.UseExceptionHandler("/loi/500");
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
        app.UseResponseCompression();
        app.UseRouting();
        app.UseSignIn();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapPlanFiles();
        app.MapJournalFiles();
        app.MapUnitFiles();
        app.MapWorkFiles();
        app.MapReportFiles();
        app.MapMoneyFiles();
        app.MapRegisterFiles();
        app.MapSurveyFiles();
        app.MapTrainingFiles();
        app.MapClassificationFiles();
        app.MapAccountFiles();
        app.MapPapers();
        app.MapReports();
        return app;
    }
}
