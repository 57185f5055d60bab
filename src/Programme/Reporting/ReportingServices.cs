using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Reporting.Filling;

namespace Xanh.Programme.Reporting;

/// <summary>Puts the use cases and queries of the reporting cycle into a host's services.</summary>
public static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddFilling();
}
