using Microsoft.AspNetCore.Authorization;
using Xanh.Programme.Access;

namespace Xanh.Web.Layout;

/// <summary>Who may open a page or endpoint: whoever has one of the permissions; without any named, everybody who is signed in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(params Permission[] anyOf) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;

    public bool Admits(CurrentActor me) => me.IsSignedIn && (AnyOf.Count == 0 || AnyOf.Any(me.May));

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
