namespace Xanh.Programme.Plans;

/// <summary>A funding source or recipient, for reading.</summary>
public sealed record NamedRow(int Ordinal, string Name);
