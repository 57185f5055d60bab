namespace Xanh.Programme.Classification;

/// <summary>A classified enterprise as lists show it.</summary>
/// <param name="Commune">Code.</param>
/// <param name="Missing">Keys of missing facts.</param>
public sealed record ClassRow(Guid EnterpriseId, string Name, string Commune, ClassOutcome Outcome, ClassState State, IReadOnlyList<string> Missing, bool HasSharesOver);
