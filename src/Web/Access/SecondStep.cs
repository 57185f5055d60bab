using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Xanh.Web.Access;

/// <summary>Remembers in a short-lived cookie who gave the right password and still owes the code.</summary>
public sealed class SecondStep(IHttpContextAccessor accessor)
{
    private const string Owes = "owes-code";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    public Task BeginAsync(Guid accountId)
    {
        var identity = new ClaimsIdentity([new Claim(Owes, accountId.ToString("D", CultureInfo.InvariantCulture))], IdentityConstants.TwoFactorUserIdScheme);
        return Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <returns>Null when nobody is at the second step, or no longer.</returns>
    public async Task<Guid?> PendingAsync()
    {
        var found = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(found.Principal?.FindFirstValue(Owes), out var id) ? id : null;
    }

    public Task EndAsync() => Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    internal static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "xanh-second-step";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Patience;
        options.SlidingExpiration = false;
    }
}
