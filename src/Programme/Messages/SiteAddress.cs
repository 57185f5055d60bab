namespace Xanh.Programme.Messages;

/// <summary>Where people open the site: the start of links in mail.</summary>
public sealed record SiteAddress(Uri Base)
{
    /// <summary>A path within the site as a whole address.</summary>
    public string Of(string path) => Base.ToString().TrimEnd('/') + path;
}
