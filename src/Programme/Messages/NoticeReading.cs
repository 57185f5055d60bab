namespace Xanh.Programme.Messages;

/// <summary>That an account has read a notice: what a colleague has read is still new to the others.</summary>
public sealed class NoticeReading
{
    public required string ProvinceId { get; init; }

    public required Guid NoticeId { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset At { get; init; }
}
