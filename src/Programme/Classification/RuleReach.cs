using System.Globalization;

namespace Xanh.Programme.Classification;

/// <summary>Finds rules that can never decide anything, whatever is entered: an earlier rule of the same decision asks for no more.</summary>
public static class RuleReach
{
    /// <summary>The rules that stand behind, each with the earlier one that always decides first.</summary>
    public static IReadOnlyDictionary<string, string> Unreachable(IReadOnlyList<ClassRule> rules)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules.Take(i).FirstOrDefault(earlier => earlier.Decides == rules[i].Decides && earlier.Conditions.All(c => rules[i].Conditions.Any(later => Implies(later, c)))) is { } first)
                found[rules[i].Code] = first.Code;
        }
        return found;
    }

    private static bool Implies(RuleCondition one, RuleCondition other)
    {
        if (one == other)
            return true;
        if (one.Fact != other.Fact || one.Group != other.Group)
            return false;
        if (other.Comparison == Comparison.IsKnown)
            return one.Comparison != Comparison.IsUnknown;
        if (FactDefinition.Find(one.Fact)?.Type == FactType.Number)
            return Range(one) is { } inner && Range(other) is { } outer && Covers(outer, inner);
        return one.Comparison == other.Comparison && one.Comparison switch
        {
            Comparison.OneOf or Comparison.StartsWith or Comparison.Contains => one.Values.All(other.Values.Contains),
            Comparison.NoneOf or Comparison.NotStartsWith => other.Values.All(one.Values.Contains),
            _ => false,
        };
    }

    private static bool Covers((decimal From, bool FromIn, decimal To, bool ToIn) outer, (decimal From, bool FromIn, decimal To, bool ToIn) inner) =>
        (inner.From > outer.From || (inner.From == outer.From && (outer.FromIn || !inner.FromIn)))
        && (inner.To < outer.To || (inner.To == outer.To && (outer.ToIn || !inner.ToIn)));

    private static (decimal From, bool FromIn, decimal To, bool ToIn)? Range(RuleCondition condition)
    {
        var numbers = condition.Values.Select(v => decimal.Parse(v, CultureInfo.InvariantCulture)).ToList();
        return condition.Comparison switch
        {
            Comparison.AtLeast => (numbers[0], true, decimal.MaxValue, true),
            Comparison.MoreThan => (numbers[0], false, decimal.MaxValue, true),
            Comparison.AtMost => (decimal.MinValue, true, numbers[0], true),
            Comparison.LessThan => (decimal.MinValue, true, numbers[0], false),
            Comparison.Between => (numbers[0], true, numbers[1], true),
            _ => null,
        };
    }
}
