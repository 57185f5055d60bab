using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Reporting.Filling;

namespace Xanh.Programme.Reporting;

/// <summary>Puts the use cases and queries of the reporting cycle into a host's services.</summary>
public static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddFilling()
        .AddScoped<ReportReview>()
        .AddScoped<ReportingDesk>()
        .AddScoped<PeriodProposals>()
        .AddScoped<PeriodQueries>()
        .AddScoped<PeriodUnits>()
        .AddScoped<ReportQueries>()
        .AddScoped<ReportHistoryQueries>()
        .AddScoped<AskOnce>()
        .AddScoped<CreatePeriod>()
        .AddScoped<EditPeriod>()
        .AddScoped<SaveQuestion>()
        .AddScoped<RemoveQuestion>()
        .AddScoped<MoveQuestion>()
        .AddScoped<AskTargets>()
        .AddScoped<OpenPeriod>()
        .AddScoped<OpenDuePeriods>()
        .AddScoped<ClosePeriod>()
        .AddScoped<ReopenPeriod>()
        .AddScoped<PutOffReport>()
        .AddScoped<ReturnFields>()
        .AddScoped<ApproveReports>();
}
