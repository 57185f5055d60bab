using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Access;

/// <summary>Ties a browser to its session: a cookie with the session's id, looked up with every request.</summary>
public sealed class SessionCookie(IHttpContextAccessor accessor, StartSession start, EndSessions end, SessionQueries sessions, CurrentActor me)
{
    private const string SessionClaim = "sid";

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Opens a session for an account that proved itself, and ends the one this browser had.</summary>
    public async Task SignInAsync(Guid accountId, CancellationToken cancellation)
    {
        await EndOwnAsync(cancellation);
        var request = Context.Request;
        var session = await start.RunAsync(
            new StartSession.Request(accountId, Context.Connection.RemoteIpAddress?.ToString(), request.Headers.UserAgent.ToString()), cancellation);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, accountId.ToString()), new Claim(SessionClaim, session.Id.ToString())], IdentityConstants.ApplicationScheme);
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
        if (await sessions.FindAsync(session.Id, cancellation) is { } person)
            me.Become(person);
    }

    public async Task SignOutAsync(CancellationToken cancellation)
    {
        await EndOwnAsync(cancellation);
        await Context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    internal static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "xanh-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SessionLimits.Longest;
        options.SlidingExpiration = false;
        options.LoginPath = SignInAddresses.SignIn;
        options.ReturnUrlParameter = SignInAddresses.ReturnParameter;
        options.Events.OnValidatePrincipal = RecogniseAsync;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private async Task EndOwnAsync(CancellationToken cancellation)
    {
        if (me.Person is { } person)
            await end.RunAsync(new EndSessions.Request(Only: person.SessionId), person.Actor, cancellation);
    }

    private static async Task RecogniseAsync(CookieValidatePrincipalContext context)
    {
        // Style sheets and scripts are everybody's: no need to ask who wants them.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return;
        var services = context.HttpContext.RequestServices;
        if (Guid.TryParse(context.Principal?.FindFirstValue(SessionClaim), out var id)
            && await services.GetRequiredService<SessionQueries>().FindAsync(id, context.HttpContext.RequestAborted) is { } person)
        {
            services.GetRequiredService<CurrentActor>().Become(person);
            KeepOutOfCaches(context.HttpContext.Response);
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    // Pages with forms say so themselves; the others of a signed-in person are nobody else's either.
    private static void KeepOutOfCaches(HttpResponse response) => response.OnStarting(() =>
    {
        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    });

    // A part of a page must not be replaced by the sign-in page: htmx then loads the whole page anew, and a script asks the person itself.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("X-Requested-With"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = SignInAddresses.SignIn;
        }
        else
        {
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        }
        return Task.CompletedTask;
    }
}
