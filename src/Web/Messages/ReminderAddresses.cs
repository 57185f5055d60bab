using Xanh.Web.Plans;

namespace Xanh.Web.Messages;

/// <summary>Web addresses of reminding.</summary>
public static class ReminderAddresses
{
    /// <summary>The units that owe a report in a period.</summary>
    public static string Of(string slug) => "/lam-viec/ky-bao-cao/" + slug + "/nhac";

    /// <summary>One page of them.</summary>
    /// <param name="search">Words in the names of the units looked at; null for all.</param>
    public static string Of(string slug, string? search, int page) =>
        Of(slug) + "?" + (string.IsNullOrWhiteSpace(search) ? "" : "tim=" + Uri.EscapeDataString(search) + "&") + "trang=" + PageLinks.Word(page);
}
