namespace Xanh.Programme.Access;

/// <summary>An open session, as its owner sees it.</summary>
public sealed record SessionRow(Guid Id, DateTimeOffset StartedAt, DateTimeOffset SeenAt, string? Address, string? Browser);
