using System.Globalization;
using Xanh.Programme.Registers;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Looks at a rule before it is kept: what is asked for exists, and is compared as its kind allows.</summary>
public static class RuleChecks
{
    public const int LongestCode = 12;
    public const int LongestValue = 400;
    public const int MostConditions = 8;
    public const int MostRules = 60;

    /// <returns>Null for a sound rule; refuses <c>rule-code</c>, <c>rule-value</c>, <c>rule-conditions</c>, and what <see cref="Of(RuleCondition, Decision)"/> refuses.</returns>
    public static Refusal? Of(ClassRule rule)
    {
        if (rule.Code.Length is 0 or > LongestCode || !rule.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
            return new Refusal("rule-code", Plain(LongestCode));
        if (!Enum.IsDefined(rule.Decides) || !ClassValues.Of(rule.Decides).Codes.Contains(rule.Value, StringComparer.Ordinal))
            return new Refusal("rule-value");
        if (rule.Conditions.Count is 0 or > MostConditions)
            return new Refusal("rule-conditions", Plain(MostConditions));
        return rule.Conditions.Select(c => Of(c, rule.Decides)).FirstOrDefault(r => r is not null);
    }

    /// <returns>Null for a sound set; refuses <c>rule-code-twice</c>, <c>rules-too-many</c>, and what <see cref="Of(ClassRule)"/> refuses.</returns>
    public static Refusal? Of(IReadOnlyList<ClassRule> rules)
    {
        if (rules.Count > MostRules)
            return new Refusal("rules-too-many", Plain(MostRules));
        if (rules.GroupBy(r => r.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return new Refusal("rule-code-twice", twice.Key);
        return rules.Select(Of).FirstOrDefault(r => r is not null);
    }

    /// <returns>Null for a sound condition; refuses <c>rule-fact</c>, <c>rule-comparison</c>, <c>rule-group</c>, <c>rule-order</c>, <c>rule-number</c>, <c>rule-between</c>,
    /// <c>rule-choice</c>, <c>rule-text</c>.</returns>
    public static Refusal? Of(RuleCondition condition, Decision decides)
    {
        if (FactDefinition.Find(condition.Fact) is not { } fact)
            return new Refusal("rule-fact", condition.Fact);
        var name = fact.NameIn(CultureInfo.GetCultureInfo("vi-VN"));
        if (!fact.Comparisons.Contains(condition.Comparison))
            return new Refusal("rule-comparison", name);
        if (condition.Group.Length > 0 && (!fact.IsByGroup || ActivityGroup.Find(condition.Group) is null))
            return new Refusal("rule-group", name);
        if (fact.Rests >= decides)
            return new Refusal("rule-order", name);
        if (condition.Comparison is Comparison.IsKnown or Comparison.IsUnknown)
            return null;
        if (condition.Values.Count == 0 || condition.Value.Length > LongestValue)
            return new Refusal("rule-text", name, Plain(LongestValue));
        return fact.Type switch { FactType.Number => Numbers(condition, name), FactType.Choice => Choices(condition, fact.Choices!, name), _ => null };
    }

    /// <summary>What a person typed behind a comparison, as it is kept: numbers in the habit of the reader, choices by code or words.</summary>
    /// <returns>What was typed where it cannot be read: checks then say so.</returns>
    public static string Kept(FactDefinition fact, string typed, CultureInfo culture) => string.Join(RuleCondition.Mark, typed
        .Split(RuleCondition.Mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(part => fact.Type switch
        {
            FactType.Number => TypedNumber.Read(part, TypedNumber.MarkOf(culture)) ?? part,
            FactType.Choice => fact.Choices!.Find(part) ?? part,
            _ => part,
        }));

    private static Refusal? Numbers(RuleCondition condition, string name)
    {
        var numbers = condition.Values.Select(v => decimal.TryParse(v, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : (decimal?)null).ToList();
        var wanted = condition.Comparison == Comparison.Between ? 2 : 1;
        if (numbers.Count != wanted || numbers.Contains(null))
            return new Refusal(wanted == 2 ? "rule-between" : "rule-number", name);
        return wanted == 2 && numbers[0] > numbers[1] ? new Refusal("rule-between", name) : null;
    }

    private static Refusal? Choices(RuleCondition condition, ChoiceList list, string name) =>
        condition.Values.FirstOrDefault(v => !list.Codes.Contains(v, StringComparer.Ordinal)) is { } strange ? new Refusal("rule-choice", strange, name) : null;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
