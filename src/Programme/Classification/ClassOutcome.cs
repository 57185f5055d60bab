namespace Xanh.Programme.Classification;

/// <summary>The four values of an enterprise; empty where nothing was decided.</summary>
public sealed record ClassOutcome(string Kind, string Group, string Level, string Capability)
{
    public static ClassOutcome Nothing { get; } = new("", "", "", "");

    public string this[Decision decision] => decision switch { Decision.Kind => Kind, Decision.Group => Group, Decision.Level => Level, _ => Capability };

    public static ClassOutcome Of(IReadOnlyList<ExplainedDecision> decisions) => new(decisions[0].Value, decisions[1].Value, decisions[2].Value, decisions[3].Value);
}
