using System.Globalization;
using Xanh.Documents.Text;

namespace Xanh.Programme.Classification;

/// <summary>A condition with its values read once.</summary>
internal sealed class CompiledCondition
{
    private readonly string[] values;
    private readonly decimal[] numbers;

    public CompiledCondition(RuleCondition condition)
    {
        Condition = condition;
        Fact = FactDefinition.Find(condition.Fact) ?? throw new ArgumentException("No such fact: " + condition.Fact, nameof(condition));
        values = [.. condition.Values];
        numbers = Fact.Type == FactType.Number ? [.. values.Select(v => decimal.Parse(v, CultureInfo.InvariantCulture))] : [];
        if (condition.Comparison == Comparison.Contains)
            values = [.. values.Select(VietnameseText.FoldWithoutAccents)];
    }

    public RuleCondition Condition { get; }

    public FactDefinition Fact { get; }

    /// <returns>Null when the fact is not known and would have to be.</returns>
    public bool? IsMet(FactValue fact) => Condition.Comparison switch
    {
        Comparison.IsKnown => fact.IsKnown,
        Comparison.IsUnknown => !fact.IsKnown,
        _ when !fact.IsKnown => null,
        Comparison.AtLeast => fact.Number >= numbers[0],
        Comparison.MoreThan => fact.Number > numbers[0],
        Comparison.AtMost => fact.Number <= numbers[0],
        Comparison.LessThan => fact.Number < numbers[0],
        Comparison.Between => fact.Number >= numbers[0] && fact.Number <= numbers[1],
        Comparison.OneOf => IsOneOf(fact),
        Comparison.NoneOf => !IsOneOf(fact),
        Comparison.Contains => fact.Words.Select(VietnameseText.FoldWithoutAccents).Any(w => Array.Exists(values, v => w.Contains(v, StringComparison.Ordinal))),
        Comparison.StartsWith => Starts(fact),
        _ => !Starts(fact),
    };

    private bool IsOneOf(FactValue fact) => fact.Words.Any(w => values.Contains(w, StringComparer.Ordinal));

    private bool Starts(FactValue fact) => fact.Words.Any(w => Array.Exists(values, v => w.StartsWith(v, StringComparison.Ordinal)));
}
