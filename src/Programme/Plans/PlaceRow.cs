namespace Xanh.Programme.Plans;

/// <summary>Place in the source, for reading.</summary>
public sealed record PlaceRow(int Start, int End, int? Page, double Confidence, string Rule);
