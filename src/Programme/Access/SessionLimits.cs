namespace Xanh.Programme.Access;

/// <summary>How long a session lives.</summary>
public static class SessionLimits
{
    /// <summary>A session that nobody uses for so long is over.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromHours(12);

    /// <summary>No session lives longer, however much it is used.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(14);

    /// <summary>How exactly <see cref="AccountSession.SeenAt"/> is kept.</summary>
    public static TimeSpan SeenStep { get; } = TimeSpan.FromMinutes(5);
}
