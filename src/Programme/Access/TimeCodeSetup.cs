namespace Xanh.Programme.Access;

/// <summary>What a person needs to put Xanh into an authenticator app.</summary>
/// <param name="Key">To be typed where scanning is not possible.</param>
/// <param name="Address">What the QR code says.</param>
public sealed record TimeCodeSetup(string Key, string Address);
