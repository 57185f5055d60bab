using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Web.Layout;

namespace Xanh.Web.Access;

/// <summary>Sign-in by cookie, and the rule that what no rule covers is closed.</summary>
internal static class AccessParts
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, SessionCookie.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        return services
            .AddScoped<CurrentActor>()
            .AddScoped<WorkLinks>()
            .AddScoped<SessionCookie>()
            .AddScoped<IAuthorizationHandler, PermissionRule>();
    }

    public static void UseSignIn(this WebApplication app)
    {
        // Unknown addresses are unknown to everybody, signed in or not.
        app.Use((context, next) =>
        {
            if (context.GetEndpoint() is not null)
                return next(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
