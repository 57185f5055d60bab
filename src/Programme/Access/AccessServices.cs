using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Access;

/// <summary>Puts accounts and sessions into a host's services; Storage adds where they are kept.</summary>
public static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(AccountRules.Apply).AddPasswordValidator<LetterCases>().AddPasswordValidator<CommonPasswords>();
        services.Configure<PasswordHasherOptions>(AccountRules.Apply);
        return services
            .AddSingleton<SignInThrottle>()
            .AddScoped<SessionQueries>()
            .AddScoped<AccountNames>()
            .AddScoped<CreateAccount>()
            .AddScoped<AccountQueries>()
            .AddScoped<TicketQueries>()
            .AddScoped<CreateAccounts>()
            .AddScoped<EditAccount>()
            .AddScoped<CloseAccount>()
            .AddScoped<HandOver>()
            .AddScoped<IssueTicket>()
            .AddScoped<RedeemTicket>()
            .AddScoped<FirstAdministrator>()
            .AddScoped<CheckPassword>()
            .AddScoped<ChangePassword>()
            .AddScoped<CheckSecondFactor>()
            .AddScoped<SecondFactor>()
            .AddScoped<KeepPasskeys>()
            .AddScoped<StartSession>()
            .AddScoped<EndSessions>();
    }
}
