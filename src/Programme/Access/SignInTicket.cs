namespace Xanh.Programme.Access;

/// <summary>A code that opens an account once, to set its password (mã đăng nhập một lần). Only its hash is kept.</summary>
public sealed class SignInTicket
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required TicketPurpose Purpose { get; init; }

    /// <summary>See <see cref="TicketCode.HashOf"/>.</summary>
    public required string CodeHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>How long a code for this purpose is good.</summary>
    public static TimeSpan LifeOf(TicketPurpose purpose) => purpose switch
    {
        TicketPurpose.Reset => TimeSpan.FromDays(1),
        TicketPurpose.FirstAdministrator => TimeSpan.FromDays(1),
        TicketPurpose.Sheet => TimeSpan.FromDays(30),
        _ => TimeSpan.FromDays(7),
    };
}
