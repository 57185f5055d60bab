using Xanh.Programme.Plans;
using Xanh.Web.Layout;

namespace Xanh.Web.Plans;

/// <summary>Agencies of a task in one line.</summary>
public static class AgencyNames
{
    /// <summary>As printed, each with what it is called today: <c>Sở A (nay là Sở B); Sở C</c>.</summary>
    public static string Joined(IReadOnlyList<AgencyRef> agencies, PageTexts texts) =>
        string.Join("; ", agencies.Select(a => a.Now is { } now ? a.Name + " " + texts["agencies.now", now] : a.Name));
}
