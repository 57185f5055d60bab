namespace Xanh.Programme.Access;

/// <summary>An account in a list.</summary>
/// <param name="HasPassword">False until the person used the invitation.</param>
/// <param name="SeenAt">Last use; null when never.</param>
public sealed record AccountRow(
    Guid Id,
    int Version,
    string UserName,
    string FullName,
    string? Email,
    string? UnitCode,
    string? UnitName,
    IReadOnlyList<Role> Roles,
    bool HasPassword,
    bool HasSecondFactor,
    DateTimeOffset? LockedUntil,
    DateTimeOffset? DisabledAt,
    string? DisabledReason,
    DateTimeOffset? SeenAt);
