namespace Xanh.Programme.Messages;

/// <summary>Something Xanh tells a unit, a head, an account or the holders of a role, within Xanh.</summary>
public sealed class Notice
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>See <see cref="Addressee.Box"/>.</summary>
    public required string Box { get; init; }

    /// <summary>Unique within the province.</summary>
    public required string Key { get; init; }

    public required NoticeKind Kind { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Path within the site.</summary>
    public required string Link { get; init; }

    public required DateTimeOffset At { get; init; }
}
