using System.Globalization;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>An edition of the province's rules of classification: drafted, tried, put in force, kept when a later one takes its place.</summary>
public sealed class RuleSet : IVersioned, IJournalled
{
    public const string Kind = "class-rules";

    public required string ProvinceId { get; init; }

    /// <summary>Edition, from 1.</summary>
    public required int Number { get; init; }

    public RuleSetState State { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedBy { get; init; }

    [NotJournalled]
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>How often its rules were put anew.</summary>
    [NotJournalled]
    public int Edits { get; private set; }

    public DateTimeOffset? InForceAt { get; private set; }

    public Guid? InForceBy { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset? FormerAt { get; private set; }

    public List<RuleSetRule> Rules { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Number);

    public static string SubjectOf(int number) => Kind + "/" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rules in their order.</summary>
    public IReadOnlyList<ClassRule> Ordered => [.. Rules.OrderBy(r => r.Place).Select(r => r.ToRule())];

    /// <summary>Puts all rules anew.</summary>
    /// <returns>Null when done; refuses <c>rules-not-draft</c> and what <see cref="RuleChecks"/> refuses.</returns>
    internal Refusal? Replace(IReadOnlyList<ClassRule> rules, DateTimeOffset now)
    {
        if (State != RuleSetState.Draft)
            return new Refusal("rules-not-draft");
        if (RuleChecks.Of(rules) is { } unsound)
            return unsound;
        Rules.RemoveAll(r => !rules.Any(n => n.Code == r.Code));
        for (var place = 0; place < rules.Count; place++)
        {
            if (Rules.Find(r => r.Code == rules[place].Code) is { } known)
                known.Become(rules[place], place);
            else
                Rules.Add(new RuleSetRule(rules[place], place) { ProvinceId = ProvinceId, Number = Number });
        }
        foreach (var rule in Rules)
            rule.Forget();
        (ChangedAt, Edits) = (now, Edits + 1);
        return null;
    }

    /// <returns>Null when done; refuses <c>rules-not-draft</c>, <c>rules-empty</c>.</returns>
    internal Refusal? PutInForce(DateTimeOffset at, Guid by, string reason)
    {
        if (State != RuleSetState.Draft)
            return new Refusal("rules-not-draft");
        if (Rules.Count == 0)
            return new Refusal("rules-empty");
        (State, InForceAt, InForceBy, Reason) = (RuleSetState.InForce, at, by, reason);
        return null;
    }

    internal void GiveWay(DateTimeOffset at) => (State, FormerAt) = (RuleSetState.Former, at);
}
