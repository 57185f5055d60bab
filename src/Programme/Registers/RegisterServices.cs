using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Programme.Registers;

/// <summary>Puts registers, and what can be done with their records, into a host's services.</summary>
public static class RegisterServices
{
    /// <summary>What all registers share.</summary>
    public static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddScoped<FieldFormats>()
        .AddScoped<RegisterBook>()
        .AddImports();

    /// <summary>One register; they are shown in the order in which they are added.</summary>
    public static IServiceCollection AddRegister<TRegister, TRecord>(this IServiceCollection services)
        where TRegister : Register<TRecord>
        where TRecord : RegisterRecord => services
        .AddSingleton<TRegister>()
        .AddSingleton<Register<TRecord>>(provider => provider.GetRequiredService<TRegister>())
        .AddSingleton<IRegister>(provider => provider.GetRequiredService<TRegister>())
        .AddScoped<RecordDesk<TRecord>>()
        .AddScoped<SaveRecord<TRecord>>()
        .AddScoped<EnterRecords<TRecord>>()
        .AddScoped<EndRecord<TRecord>>()
        .AddScoped<ReopenRecord<TRecord>>()
        .AddScoped<MergeRecords<TRecord>>()
        .AddScoped<FindDuplicates<TRecord>>()
        .AddScoped<RegisterQueries<TRecord>>()
        .AddScoped<IRegisterOffice, RegisterOffice<TRecord>>()
        .AddImportsOf<TRecord>();
}
