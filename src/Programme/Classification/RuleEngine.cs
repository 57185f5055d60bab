using System.Globalization;

namespace Xanh.Programme.Classification;

/// <summary>Decides by rules: of each decision the first rule whose conditions all hold. Pure: the same facts and rules always give the same.</summary>
public sealed class RuleEngine
{
    private readonly CompiledRule[][] byDecision;

    /// <param name="rules">In their order; sound ones, see <see cref="RuleChecks"/>.</param>
    public RuleEngine(IEnumerable<ClassRule> rules)
    {
        var all = rules.Select(r => new CompiledRule(r, [.. r.Conditions.Select(c => new CompiledCondition(c))])).ToList();
        byDecision = [.. ClassValues.Decisions.Select(d => all.Where(r => r.Rule.Decides == d).ToArray())];
    }

    /// <param name="tally">Counts, for every rule, who meets it; null when nobody asks.</param>
    public IReadOnlyList<ExplainedDecision> Classify(EnterpriseFacts facts, RuleTally? tally = null)
    {
        var decided = new List<ExplainedDecision>(byDecision.Length);
        foreach (var decision in ClassValues.Decisions)
            decided.Add(IsNone(decided) ? new ExplainedDecision(decision, DecisionState.NotAsked, "", "", [], []) : Decide(decision, facts, decided, tally));
        return decided;
    }

    private static bool IsNone(List<ExplainedDecision> decided) => decided.Count > 0 && string.Equals(decided[0].Value, ClassValues.None, StringComparison.Ordinal);

    private ExplainedDecision Decide(Decision decision, EnterpriseFacts facts, List<ExplainedDecision> earlier, RuleTally? tally)
    {
        var missing = new List<MissingFact>();
        CompiledRule? deciding = null;
        foreach (var rule in byDecision[(int)decision])
        {
            if (deciding is not null && tally is null)
                break;
            var met = IsMet(rule, facts, earlier, deciding is null ? missing : null);
            if (met)
                tally?.Count(rule.Rule.Code, decided: deciding is null);
            deciding ??= met ? rule : null;
        }
        if (deciding is null)
            return new ExplainedDecision(decision, missing.Count > 0 ? DecisionState.Open : DecisionState.NoRule, "", "", [], missing);
        return new ExplainedDecision(
            decision, missing.Count > 0 ? DecisionState.Provisional : DecisionState.Decided, deciding.Rule.Value, deciding.Rule.Code,
            [.. deciding.Conditions.Select(c => Explain(c, ValueOf(c, facts, earlier)))], missing);
    }

    // What is missing is only told of rules that nothing known speaks against.
    private static bool IsMet(CompiledRule rule, EnterpriseFacts facts, List<ExplainedDecision> earlier, List<MissingFact>? missing)
    {
        List<CompiledCondition>? open = null;
        foreach (var condition in rule.Conditions)
        {
            switch (condition.IsMet(ValueOf(condition, facts, earlier)))
            {
                case false:
                    return false;
                case null:
                    (open ??= []).Add(condition);
                    break;
            }
        }
        if (open is null)
            return true;
        foreach (var (fact, group) in open.Select(c => (c.Condition.Fact, c.Condition.Group)))
        {
            if (missing?.Exists(m => m.Fact == fact && m.Group == group) == false)
                missing.Add(new MissingFact(fact, group, rule.Rule.Code));
        }
        return false;
    }

    private static FactValue ValueOf(CompiledCondition condition, EnterpriseFacts facts, List<ExplainedDecision> earlier) =>
        condition.Fact.Rests is { } decision ? FactValue.OfWord(earlier[(int)decision].Value, []) : facts.Of(condition.Condition.Fact, condition.Condition.Group);

    private static ExplainedFact Explain(CompiledCondition condition, FactValue fact) => new(
        condition.Condition.Fact, condition.Condition.Group,
        fact.Number is { } number ? number.ToString("0.####", CultureInfo.InvariantCulture) : string.Join(RuleCondition.Mark, fact.Words), fact.Sources);

    private sealed record CompiledRule(ClassRule Rule, CompiledCondition[] Conditions);
}
