namespace Xanh.Programme.Plans;

/// <summary>Place in the source, for reading.</summary>
/// <param name="Version">Version of the plan in whose source it stands.</param>
public sealed record PlaceRow(int Start, int End, int? Page, double Confidence, string Rule, int Version);
