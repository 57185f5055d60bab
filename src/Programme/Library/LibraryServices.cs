using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Library;

/// <summary>Puts the registers of the area into a host's services.</summary>
public static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services) => services
        .AddRegister<LegalDocumentRegister, LegalDocument>()
        .AddRegister<UnitPriceRegister, UnitPrice>();
}
