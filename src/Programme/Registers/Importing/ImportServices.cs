using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Puts what imports need into a host's services.</summary>
public static class ImportServices
{
    /// <summary>What all registers share.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddScoped<ImportDesk>()
        .AddScoped<PreviewTable>()
        .AddScoped<ImportQueries>()
        .AddScoped<ForgetEarlierValues>()
        .AddSingleton<ImportRuns>();

    /// <summary>Imports into one register.</summary>
    public static IServiceCollection AddImportsOf<TRecord>(this IServiceCollection services)
        where TRecord : RegisterRecord => services
        .AddScoped<ImportRecords<TRecord>>()
        .AddScoped<UndoImport<TRecord>>()
        .AddScoped<IImportOffice, ImportOffice<TRecord>>();
}
