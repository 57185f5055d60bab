using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Zones;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class ZoneServices
{
    public static IServiceCollection AddZones(this IServiceCollection services) => services
        .AddRegister<ZoneRegister, Zone>()
        .AddRegister<ServiceCapacityRegister, ServiceCapacity>();
}
