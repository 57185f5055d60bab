namespace Xanh.Publishing.Training;

/// <summary>What stands on one certificate.</summary>
/// <param name="Number">As it is printed: <c>007/2026</c>.</param>
/// <param name="Event">Name of the event.</param>
/// <param name="FirstDay">Null when it had no sessions.</param>
/// <param name="CheckAddress">Address at which anybody checks it.</param>
/// <param name="Code">To type it there.</param>
/// <param name="QrPng">The address as a QR code, a .png.</param>
public sealed record CertificateContent(
    string Number, string PersonName, string Organisation, string Event, DateOnly? FirstDay, DateOnly? LastDay, string EventPlace, DateOnly IssuedOn, string CheckAddress, string Code, ReadOnlyMemory<byte> QrPng);
