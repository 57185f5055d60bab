using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Work;

/// <summary>Puts the use cases and queries of the area into a host's services.</summary>
public static class WorkServices
{
    public static IServiceCollection AddWork(this IServiceCollection services) => services
        .AddScoped<OpenEntries>();
}
