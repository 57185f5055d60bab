using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class TechnologyServices
{
    public static IServiceCollection AddTechnologies(this IServiceCollection services) => services
        .AddRegister<TechnologyRegister, Technology>()
        .AddRegister<TransferNoticeRegister, TransferNotice>()
        .AddRegister<DemandSupplyRegister, DemandSupply>();
}
