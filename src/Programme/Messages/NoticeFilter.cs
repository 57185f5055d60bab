namespace Xanh.Programme.Messages;

/// <summary>Which notices to list; what is null does not narrow.</summary>
public sealed record NoticeFilter
{
    public bool Unread { get; init; }

    public NoticeKind? Kind { get; init; }

    /// <summary>Only older ones than this notice.</summary>
    public Guid? Before { get; init; }
}
