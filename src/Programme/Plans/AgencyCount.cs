namespace Xanh.Programme.Plans;

/// <summary>How many tasks an agency leads and coordinates.</summary>
/// <param name="Name">What it is called today.</param>
/// <param name="Before">Names of before that the plan prints for it; null when it prints none.</param>
public sealed record AgencyCount(string Key, string Name, int Lead, int Coordinate, string? Before = null);
