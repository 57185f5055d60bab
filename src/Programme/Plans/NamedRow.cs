namespace Xanh.Programme.Plans;

/// <summary>A funding source or recipient, for reading.</summary>
/// <param name="Version">Version of the plan in whose source it stands.</param>
public sealed record NamedRow(int Ordinal, string Name, int Version);
