namespace Xanh.Programme.Work;

/// <summary>A version of a plan, for reading.</summary>
public sealed record VersionRow(int Number, string? DocumentNumber, DateOnly? IssuedOn, DateOnly InForceFrom);
