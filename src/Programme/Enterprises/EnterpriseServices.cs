using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class EnterpriseServices
{
    public static IServiceCollection AddEnterprises(this IServiceCollection services) => services
        .AddRegister<EnterpriseRegister, Enterprise>()
        .AddRegister<FacilityRegister, Facility>();
}
