namespace Xanh.Programme.Training;

/// <summary>What anybody who has the code of a certificate reads.</summary>
/// <param name="RevokedOn">Null while it is valid.</param>
public sealed record CertificateCheck(string PersonName, string Event, DateOnly? FirstDay, DateOnly? LastDay, string PrintedNumber, DateOnly IssuedOn, DateOnly? RevokedOn, string RevokeReason);
