namespace Xanh.Programme.Access;

/// <summary>Whom a one-time code is for.</summary>
public sealed record TicketView(Guid TicketId, Guid AccountId, string UserName, string FullName, TicketPurpose Purpose, DateTimeOffset ExpiresAt);
