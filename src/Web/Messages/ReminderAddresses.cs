namespace Xanh.Web.Messages;

/// <summary>Web addresses of reminding.</summary>
public static class ReminderAddresses
{
    /// <summary>The units that owe a report in a period.</summary>
    public static string Of(string slug) => "/lam-viec/ky-bao-cao/" + slug + "/nhac";
}
