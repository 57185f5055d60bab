namespace Xanh.Programme.Classification;

/// <summary>A rule: when all its conditions hold, it decides one thing of an enterprise.</summary>
/// <param name="Code">Stable within its set, such as K1: explanations name it.</param>
/// <param name="Value">A code of <see cref="ClassValues"/>.</param>
public sealed record ClassRule(string Code, Decision Decides, string Value, IReadOnlyList<RuleCondition> Conditions);
