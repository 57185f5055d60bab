namespace Xanh.Programme.Plans;

/// <summary>What a plan rests on and whom it goes to.</summary>
public sealed record PlanReferences(IReadOnlyList<LegalBasisRow> LegalBases, IReadOnlyList<NamedRow> FundingSources, IReadOnlyList<NamedRow> Recipients, IReadOnlyList<AmendmentRow> Amendments);
