using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Inspections;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class InspectionServices
{
    public static IServiceCollection AddInspections(this IServiceCollection services) => services.AddRegister<InspectionVisitRegister, InspectionVisit>();
}
