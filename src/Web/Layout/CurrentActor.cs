using Xanh.Programme.Access;

namespace Xanh.Web.Layout;

/// <summary>Who stands behind the request; set once its session was found open.</summary>
public sealed class CurrentActor
{
    /// <summary>Null when nobody is signed in.</summary>
    public SignedInPerson? Person { get; private set; }

    /// <summary>For use cases, on pages that require somebody.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks <see cref="RequiresAttribute"/>.</exception>
    public Actor Actor => Person?.Actor ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool IsSignedIn => Person is not null;

    public bool May(Permission permission) => Person?.Actor.May(permission) == true;

    internal void Become(SignedInPerson person) => Person = person;
}
