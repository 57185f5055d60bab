namespace Xanh.Programme.Access;

/// <summary>A browser in which a person is signed in (phiên đăng nhập). Each request asks whether it is still open.</summary>
public sealed class AccountSession
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Written at most every few minutes.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>Where the browser signed in from, as an IP address.</summary>
    public string? Address { get; init; }

    /// <summary>The browser as it named itself.</summary>
    public string? Browser { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}
