using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Programme.Classification;

namespace Xanh.Web.Classification;

/// <summary>A rule as its form holds it.</summary>
/// <param name="Value">Decision and value: <c>Kind:mixed</c>.</param>
public sealed record RuleFields(string Code, string Value, IReadOnlyList<RuleFields.Condition> Conditions)
{
    private const int Spare = 2;

    /// <param name="Value">As people write it.</param>
    public sealed record Condition(string Fact, string Group, string Comparison, string Value);

    public static RuleFields Empty { get; } = new("", "", []);

    /// <summary>The rows the form shows: those that are filled in, and some empty ones.</summary>
    public IReadOnlyList<Condition> Rows => [.. Conditions, .. Enumerable.Repeat(new Condition("", "", "", ""), Math.Clamp(RuleChecks.MostConditions - Conditions.Count, 0, Spare))];

    public static RuleFields Of(ClassRule rule, CultureInfo culture) => new(
        rule.Code, rule.Decides + ":" + rule.Value, [.. rule.Conditions.Select(c => new Condition(c.Fact, c.Group, c.Comparison.ToString(), RuleWords.TypedOf(c, culture)))]);

    public static RuleFields Read(IFormCollection form)
    {
        var conditions = Enumerable.Range(0, RuleChecks.MostConditions)
            .Select(i => new Condition(At(form, "du-kien", i), At(form, "nhom", i), At(form, "so-sanh", i), At(form, "gia-tri", i)))
            .Where(c => c.Fact.Length > 0);
        return new RuleFields(form["ma"].ToString().Trim(), form["ket-qua"].ToString(), [.. conditions]);
    }

    public ClassRule ToRule(CultureInfo culture)
    {
        var parts = Value.Split(':', 2);
        return new ClassRule(
            Code, Enum.TryParse<Decision>(parts[0], out var decision) ? decision : (Decision)(-1), parts.Length > 1 ? parts[1] : "", [.. Conditions.Select(c => ToCondition(c, culture))]);
    }

    private static RuleCondition ToCondition(Condition typed, CultureInfo culture)
    {
        var comparison = Enum.TryParse<Comparison>(typed.Comparison, out var found) ? found : (Comparison)(-1);
        var value = comparison is Comparison.IsKnown or Comparison.IsUnknown ? "" : FactDefinition.Find(typed.Fact) is { } fact ? RuleChecks.Kept(fact, typed.Value, culture) : typed.Value;
        return new RuleCondition(typed.Fact, typed.Group, comparison, value);
    }

    private static string At(IFormCollection form, string name, int place) => form[name + "-" + ClassificationAddresses.Plain(place)].ToString().Trim();
}
