using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Journal;

internal static class JournalServices
{
    public static IServiceCollection AddJournal(this IServiceCollection services) => services
        .AddScoped<SealJournal>()
        .AddScoped<VerifyJournal>()
        .AddScoped<ErasePersonal>()
        .AddScoped<JournalNames>()
        .AddScoped<TellJournal>()
        .AddScoped<JournalQueries>();
}
