using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xanh.Programme.Access;

namespace Xanh.Storage.Access;

/// <summary>Where accounts and the keys of cookies are kept.</summary>
internal static class AccountStorage
{
    public static IServiceCollection AddAccountStorage(this IServiceCollection services) => services
        .AddScoped<IUserStore<Account>, AccountStore>()
        .AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = ActivatorUtilities.CreateInstance<DatabaseKeys>(provider)));
}
