using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Registers;

/// <summary>Puts registers, and what can be done with their records, into a host's services.</summary>
public static class RegisterServices
{
    public static IServiceCollection AddRegister<TRegister, TRecord>(this IServiceCollection services)
        where TRegister : Register<TRecord>
        where TRecord : RegisterRecord => services
        .AddSingleton<TRegister>()
        .AddSingleton<Register<TRecord>>(provider => provider.GetRequiredService<TRegister>())
        .AddSingleton<IRegister>(provider => provider.GetRequiredService<TRegister>())
        .AddScoped<RecordDesk<TRecord>>()
        .AddScoped<SaveRecord<TRecord>>()
        .AddScoped<EndRecord<TRecord>>()
        .AddScoped<ReopenRecord<TRecord>>()
        .AddScoped<MergeRecords<TRecord>>()
        .AddScoped<DuplicateFinder<TRecord>>()
        .AddScoped<RegisterQueries<TRecord>>();
}
