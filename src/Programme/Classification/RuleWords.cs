using System.Globalization;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Rules and facts in sentences.</summary>
public static class RuleWords
{
    /// <summary>The whole rule: "Nếu … và … thì loại là …".</summary>
    public static string Of(ClassRule rule, CultureInfo culture) => Text(
        "rule.sentence", culture, string.Join(Text("rule.and", culture), rule.Conditions.Select(c => Of(c, culture))),
        ClassValues.NameOf(rule.Decides, culture).ToLower(culture), ClassValues.NameOf(rule.Decides, rule.Value, culture));

    public static string Of(RuleCondition condition, CultureInfo culture)
    {
        var fact = FactDefinition.Find(condition.Fact);
        var values = condition.Values.Select(v => ValueOf(fact, v, culture)).ToList();
        var name = Lower(FactOf(condition.Fact, condition.Group, culture), culture);
        return condition.Comparison == Comparison.Between && values.Count == 2
            ? Text("rule-comparison.Between.sentence", culture, name, values[0], values[1])
            : Text("rule-comparison." + condition.Comparison + ".sentence", culture, name, string.Join("; ", values));
    }

    /// <summary>What a condition compares with, as people type it.</summary>
    public static string TypedOf(RuleCondition condition, CultureInfo culture)
    {
        var fact = FactDefinition.Find(condition.Fact);
        return string.Join("; ", condition.Values.Select(v => fact?.Type == FactType.Number && TypedNumber.Read(v, TypedNumber.Invariant) is { } kept ? TypedNumber.Show(kept, TypedNumber.MarkOf(culture)) : ValueOf(fact, v, culture)));
    }

    public static string Of(Comparison comparison, CultureInfo culture) => Text("rule-comparison." + comparison, culture);

    /// <summary>A fact by its name, and the group of lines it is asked of.</summary>
    public static string FactOf(string code, string group, CultureInfo culture)
    {
        var name = FactDefinition.Find(code)?.NameIn(culture) ?? code;
        return group.Length == 0 ? name : Text("fact.of-group", culture, name, ActivityGroup.Find(group)?.Name(culture) ?? group);
    }

    /// <summary>A fact by the key of <see cref="MissingFact.Key"/>.</summary>
    public static string FactOf(string key, CultureInfo culture)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? FactOf(key, "", culture) : FactOf(key[..slash], key[(slash + 1)..], culture);
    }

    /// <summary>What the fact was, in words.</summary>
    public static string ValueOf(ExplainedFact fact, CultureInfo culture) => fact.Value.Length == 0
        ? Text(fact.Fact is FactDefinition.Groups or FactDefinition.WorkKinds ? "fact.nothing" : "fact.unknown", culture)
        : string.Join("; ", fact.Value.Split(RuleCondition.Mark).Select(v => ValueOf(FactDefinition.Find(fact.Fact), v.Trim(), culture)));

    private static string ValueOf(FactDefinition? fact, string value, CultureInfo culture) => fact switch
    {
        { Type: FactType.Number } when TypedNumber.Read(value, TypedNumber.Invariant) is { } kept =>
            TypedNumber.Show(kept, TypedNumber.MarkOf(culture)) + (fact.Unit.Length > 0 ? "\u00A0" + fact.Unit : ""),
        { Choices: { } list } => list.NameOf(value, culture),
        _ => value,
    };

    // Names within a sentence begin small, those that are abbreviations stay.
    private static string Lower(string name, CultureInfo culture) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLower(name[0], culture) + name[1..];

    private static string Text(string key, CultureInfo culture, params object[] arguments) => ProgrammeTexts.Table.Format(key, culture, arguments);
}
