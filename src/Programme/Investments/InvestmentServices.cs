using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Investments;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class InvestmentServices
{
    public static IServiceCollection AddInvestments(this IServiceCollection services) => services.AddRegister<InvestmentProjectRegister, InvestmentProject>();
}
