using Xanh.Programme.Enterprises;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Classification;

/// <summary>How an enterprise was classified, by which edition of the rules, and why.</summary>
public sealed class EnterpriseClass : IJournalled
{
    public const int MissingLength = 1000;

    public required string ProvinceId { get; init; }

    public required Guid EnterpriseId { get; init; }

    /// <summary>Edition of the rules.</summary>
    [NotJournalled]
    public required int Edition { get; init; }

    [NotJournalled]
    public required DateTimeOffset At { get; init; }

    public required string Kind { get; init; }

    public required string Group { get; init; }

    public required string Level { get; init; }

    public required string Capability { get; init; }

    public required string KindRule { get; init; }

    public required string GroupRule { get; init; }

    public required string LevelRule { get; init; }

    public required string CapabilityRule { get; init; }

    [NotJournalled]
    public required ClassState State { get; init; }

    /// <summary>Keys of missing facts (see <see cref="MissingFact.Key"/>), each between semicolons, so that a database finds one.</summary>
    [NotJournalled]
    public required string Missing { get; init; }

    /// <summary>Whether the shares of revenue of its lines add up to more than the whole.</summary>
    [NotJournalled]
    public required bool HasSharesOver { get; init; }

    [NotJournalled]
    public required IReadOnlyList<ExplainedDecision> Explained { get; init; }

    /// <summary>Versions of the records it was classified by.</summary>
    [NotJournalled]
    public required int EnterpriseVersion { get; init; }

    [NotJournalled]
    public required int LineCount { get; init; }

    [NotJournalled]
    public required int LineVersions { get; init; }

    public string JournalSubject => RegisterRecord.SubjectOf(Enterprise.Register, EnterpriseId);

    public ClassOutcome Outcome => new(Kind, Group, Level, Capability);

    public static ClassState StateOf(IReadOnlyList<ExplainedDecision> decisions) =>
        decisions.Any(d => d.State is DecisionState.Open or DecisionState.NoRule) ? ClassState.Open
        : decisions.Any(d => d.State == DecisionState.Provisional) ? ClassState.Provisional : ClassState.Whole;

    internal static EnterpriseClass Of(string provinceId, RegisteredEnterprise enterprise, IReadOnlyList<ExplainedDecision> decisions, bool hasSharesOver, int edition, DateTimeOffset at)
    {
        var missing = string.Join(';', decisions.SelectMany(d => d.Missing).Select(m => m.Key).Distinct(StringComparer.Ordinal));
        return new EnterpriseClass
        {
            ProvinceId = provinceId, EnterpriseId = enterprise.Figures.Id, Edition = edition, At = at,
            Kind = decisions[0].Value, Group = decisions[1].Value, Level = decisions[2].Value, Capability = decisions[3].Value,
            KindRule = decisions[0].Rule, GroupRule = decisions[1].Rule, LevelRule = decisions[2].Rule, CapabilityRule = decisions[3].Rule,
            State = StateOf(decisions), Missing = missing.Length == 0 ? "" : ";" + (missing.Length > MissingLength - 2 ? missing[..(MissingLength - 2)] : missing) + ";",
            HasSharesOver = hasSharesOver, Explained = decisions,
            EnterpriseVersion = enterprise.Figures.Version, LineCount = enterprise.Lines.Count, LineVersions = enterprise.Lines.Sum(l => l.Version),
        };
    }
}
