namespace Xanh.Programme.Messages;

/// <summary>Sizes and times of notices and mail.</summary>
public static class MailLimits
{
    public const int Box = 220;
    public const int Key = 400;
    public const int MailKey = Key + Address + 1;
    public const int Link = 300;
    public const int Address = 254;
    public const int Name = 200;
    public const int Subject = 300;
    public const int Answer = 500;

    /// <summary>How long one process may hold a mail; longer than the server may take to answer.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Pause after the mail server could not be reached.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    /// <summary>Longest pause between two tries of a mail that the server puts off.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>After that a mail has nothing to tell any more.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    /// <summary>Pause after a mail was put off for the <paramref name="attempts"/>th time: 1, 2, 4, … minutes.</summary>
    public static TimeSpan PauseAfter(int attempts) => attempts > 6 ? LongestPause : TimeSpan.FromMinutes(Math.Pow(2, attempts - 1));
}
