namespace Xanh.Programme.Plans;

/// <summary>A document the plan rests on, for reading.</summary>
public sealed record LegalBasisRow(int Ordinal, string? Number, string? Name, DateOnly? IssuedOn);
