namespace Xanh.Programme.Access;

/// <summary>A one-time sign-in just made: the only moment its code is known.</summary>
public sealed record IssuedTicket(Guid AccountId, string UserName, string FullName, string? Email, string Code, DateTimeOffset ExpiresAt);
