namespace Xanh.Programme.Classification;

/// <summary>A fact by which a rule decided.</summary>
/// <param name="Value">As machines keep it: a number, codes or texts parted by semicolons; empty for a fact that had to be unknown.</param>
public sealed record ExplainedFact(string Fact, string Group, string Value, IReadOnlyList<FactSource> Sources);
