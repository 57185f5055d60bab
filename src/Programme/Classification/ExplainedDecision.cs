namespace Xanh.Programme.Classification;

/// <summary>What was decided of an enterprise, and why.</summary>
/// <param name="Value">A code of <see cref="ClassValues"/>; empty when nothing was decided.</param>
/// <param name="Rule">Code of the rule that decided; empty for none.</param>
/// <param name="Facts">By which it decided.</param>
/// <param name="Missing">What is not known and could have decided otherwise.</param>
public sealed record ExplainedDecision(Decision Decision, DecisionState State, string Value, string Rule, IReadOnlyList<ExplainedFact> Facts, IReadOnlyList<MissingFact> Missing);
