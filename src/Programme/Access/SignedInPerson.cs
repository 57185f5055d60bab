namespace Xanh.Programme.Access;

/// <summary>Who stands behind a request, and in which session.</summary>
/// <param name="UnitName">Name of the actor's unit; null without one.</param>
/// <param name="UserName">The name the person signs in with.</param>
public sealed record SignedInPerson(Actor Actor, Guid SessionId, string UserName, string? UnitName);
