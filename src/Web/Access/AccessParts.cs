using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Access;

/// <summary>Sign-in by cookie, and the rule that what no rule covers is closed.</summary>
internal static class AccessParts
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SessionCookie.Configure)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, SecondStep.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        new IdentityBuilder(typeof(Account), services).AddSignInManager();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // A passkey stands for password and second factor: the device must ask for finger, face or PIN.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        return services
            .AddScoped<CurrentActor>()
            .AddScoped<WorkLinks>()
            .AddScoped<SessionCookie>()
            .AddScoped<SecondStep>()
            .AddScoped<TicketMail>()
            .AddScoped<TicketDelivery>()
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
