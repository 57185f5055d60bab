using Xanh.Programme.Journal;

namespace Xanh.Programme.Classification;

/// <summary>A rule of one edition.</summary>
public sealed class RuleSetRule : IJournalled
{
    private RuleSetRule()
    {
    }

    internal RuleSetRule(ClassRule rule, int place)
    {
        Code = rule.Code;
        Become(rule, place);
    }

    public required string ProvinceId { get; init; }

    /// <summary>Of the edition.</summary>
    public required int Number { get; init; }

    public string Code { get; private set; } = "";

    /// <summary>From 0, through all decisions.</summary>
    public int Place { get; private set; }

    public Decision Decides { get; private set; }

    public string Value { get; private set; } = "";

    public IReadOnlyList<RuleCondition> Conditions { get; private set; } = [];

    /// <summary>How many enterprises met it when the edition was last tried or applied; null while it was not, or was changed since.</summary>
    [NotJournalled]
    public int? Met { get; private set; }

    /// <summary>How many it decided.</summary>
    [NotJournalled]
    public int? Decided { get; private set; }

    public string JournalSubject => RuleSet.SubjectOf(Number);

    public ClassRule ToRule() => new(Code, Decides, Value, Conditions);

    internal void Become(ClassRule rule, int place)
    {
        (Place, Decides, Value) = (place, rule.Decides, rule.Value);
        if (!Conditions.SequenceEqual(rule.Conditions))
            Conditions = rule.Conditions;
    }

    internal void Forget() => (Met, Decided) = (null, null);
}
