using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Puts the use cases and queries of filling in reports into a host's services.</summary>
public static class FillingServices
{
    public static IServiceCollection AddFilling(this IServiceCollection services)
    {
        services.TryAddSingleton(new EvidenceScan());
        return services
            .AddScoped<ReportDesk>()
            .AddScoped<FormBases>()
            .AddScoped<EarlierAnswers>()
            .AddScoped<ReportForms>()
            .AddScoped<ReportMatterQueries>()
            .AddScoped<UnitReportQueries>()
            .AddScoped<EvidenceQueries>()
            .AddScoped<EvidenceDesk>()
            .AddScoped<HandIn>()
            .AddScoped<ReportPost>()
            .AddScoped<SaveFields>()
            .AddScoped<BeginEvidence>()
            .AddScoped<AppendEvidence>()
            .AddScoped<AddEvidence>()
            .AddScoped<RemoveEvidence>()
            .AddScoped<SubmitReport>()
            .AddScoped<ApproveOwn>()
            .AddScoped<ReturnOwn>()
            .AddScoped<SayInReport>();
    }
}
