using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Network;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class NetworkServices
{
    public static IServiceCollection AddNetwork(this IServiceCollection services) => services
        .AddRegister<SupportOrganisationRegister, SupportOrganisation>()
        .AddRegister<ExpertRegister, Expert>();
}
