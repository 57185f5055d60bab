using System.Text.Json.Serialization;

namespace Xanh.Programme.Classification;

/// <summary>One thing that must hold for a rule to be met.</summary>
/// <param name="Fact">Code of a <see cref="FactDefinition"/>.</param>
/// <param name="Group">Only lines of this group of activity are looked at; empty for all, and for facts of the enterprise itself.</param>
/// <param name="Value">Numbers in the invariant form, codes, words; several are parted by semicolons. Empty where nothing is compared.</param>
public sealed record RuleCondition(string Fact, string Group, Comparison Comparison, string Value)
{
    public const char Mark = ';';

    [JsonIgnore]
    public IReadOnlyList<string> Values => Value.Split(Mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
