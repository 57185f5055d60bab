namespace Xanh.Programme.Classification;

/// <summary>The record a fact comes from.</summary>
/// <param name="Register">Code of its register.</param>
public sealed record FactSource(string Register, Guid Id);
