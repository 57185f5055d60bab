using Xanh.Programme.Access;

namespace Xanh.Web.Access;

/// <summary>A printed page with which one person signs in for the first time.</summary>
public sealed record SignInSheet(IssuedTicket Ticket, Uri Link, string? UnitName)
{
    /// <summary>The address to type for who cannot scan.</summary>
    public string Start => Link.GetLeftPart(UriPartial.Path);
}
