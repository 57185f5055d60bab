using Xanh.Programme.Access;

namespace Xanh.Programme.Journal;

/// <summary>Who does what and why: goes into the journal with everything that is saved under it.</summary>
/// <param name="Action">Stable code in kebab case; its words for people stand under <c>deed.{action}</c>.</param>
/// <param name="Reason">In the actor's words.</param>
public sealed record Deed(Actor Actor, string Action, string? Reason = null);
