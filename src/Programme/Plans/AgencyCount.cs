namespace Xanh.Programme.Plans;

/// <summary>How many tasks an agency leads and coordinates.</summary>
public sealed record AgencyCount(string Key, string Name, int Lead, int Coordinate);
