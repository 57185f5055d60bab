namespace Xanh.Programme.Plans;

/// <summary>A document the plan rests on, for reading.</summary>
/// <param name="Version">Version of the plan in whose source it stands.</param>
public sealed record LegalBasisRow(int Ordinal, string? Number, string? Name, DateOnly? IssuedOn, int Version);
