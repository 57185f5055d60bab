using Microsoft.AspNetCore.Authorization;
using Xanh.Web.Layout;

namespace Xanh.Web.Access;

/// <summary>Admits whom <see cref="RequiresAttribute"/> admits.</summary>
internal sealed class PermissionRule(CurrentActor me) : AuthorizationHandler<RequiresAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        if (requirement.Admits(me))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
