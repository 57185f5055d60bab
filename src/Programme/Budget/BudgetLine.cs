using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>
/// Money of one unit, for one purpose, in one year, from one source (dòng kinh phí). Its three sums are those of its entries, in whole đồng.
/// </summary>
public sealed class BudgetLine : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Code of the unit, as it was then; the present heir is found through the units.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Budget year: 01/01–31/12.</summary>
    public required int Year { get; init; }

    /// <summary>Code of a <see cref="BudgetSource"/>.</summary>
    public string Source { get; private set; } = "";

    /// <summary>What the money is for.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Name without accents, for search.</summary>
    [NotJournalled]
    public string SearchText { get; private set; } = "";

    /// <summary>Plan of the task, or of the funding source.</summary>
    public Guid? PlanId { get; private set; }

    public int? TaskOrdinal { get; private set; }

    /// <summary>Number of the source of money that the plan itself names.</summary>
    public int? FundingOrdinal { get; private set; }

    /// <summary>Whole đồng asked for.</summary>
    public long Requested { get; private set; }

    /// <summary>Whole đồng given.</summary>
    public long Allotted { get; private set; }

    /// <summary>Whole đồng paid out.</summary>
    public long Disbursed { get; private set; }

    /// <summary>Why more was disbursed than allotted; null while that is not so.</summary>
    public string? OverspendReason { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    public List<BudgetEntry> Entries { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "budget/" + id.ToString("N");

    /// <summary>Says what it is for; the year and the unit stay.</summary>
    public void Describe(string name, string source, Guid? planId, int? taskOrdinal, int? fundingOrdinal)
    {
        (Name, Source, PlanId, TaskOrdinal, FundingOrdinal) = (name, source, planId, taskOrdinal, fundingOrdinal);
        SearchText = Documents.Text.VietnameseText.FoldWithoutAccents(name);
    }

    public long Of(BudgetStep step) => step switch
    {
        BudgetStep.Requested => Requested,
        BudgetStep.Allotted => Allotted,
        _ => Disbursed,
    };

    /// <summary>What is left of an entry after its counter-entries.</summary>
    public long LeftOf(BudgetEntry entry) => entry.Amount + Entries.Where(e => e.CounterOf == entry.Id).Sum(e => e.Amount);

    /// <summary>Takes an entry into its sums; every entry before it must be loaded.</summary>
    /// <returns>
    /// Null when taken; refuses <c>budget-line-ended</c>, <c>budget-too-many-entries</c>, <c>budget-counter-too-much</c> and, unless the entry gives a
    /// reason, <c>budget-overspent</c>.
    /// </returns>
    public Refusal? Take(BudgetEntry entry)
    {
        if (EndedOn is not null)
            return new Refusal("budget-line-ended");
        if (Entries.Count >= BudgetLimits.EntriesOfLine)
            return new Refusal("budget-too-many-entries", Money.Plain(BudgetLimits.EntriesOfLine));
        if (entry.CounterOf is { } earlier && Entries.Find(e => e.Id == earlier) is { } countered && LeftOf(countered) + entry.Amount < 0)
            return new Refusal("budget-counter-too-much", Money.Plain(LeftOf(countered)));
        var (requested, allotted, disbursed) = (With(BudgetStep.Requested, entry), With(BudgetStep.Allotted, entry), With(BudgetStep.Disbursed, entry));
        var widens = disbursed - allotted > Disbursed - Allotted;
        if (disbursed > allotted && widens && string.IsNullOrWhiteSpace(entry.OverspendReason))
            return new Refusal("budget-overspent", Money.Plain(disbursed), Money.Plain(allotted), Money.Plain(disbursed - allotted));
        Entries.Add(entry);
        (Requested, Allotted, Disbursed) = (requested, allotted, disbursed);
        OverspendReason = disbursed > allotted ? (widens ? entry.OverspendReason : null) ?? OverspendReason : null;
        return null;
    }

    /// <summary>Ends a line that carries no money, for a reason.</summary>
    public Refusal? End(DateOnly on, string reason)
    {
        if (EndedOn is not null)
            return new Refusal("budget-line-ended");
        if ((Requested, Allotted, Disbursed) != (0, 0, 0))
            return new Refusal("budget-line-carries-money");
        (EndedOn, EndReason) = (on, reason);
        return null;
    }

    private long With(BudgetStep step, BudgetEntry entry) => Of(step) + (entry.Step == step ? entry.Amount : 0);

    /// <summary>When the next entry counts as written: always behind the entries there are, so that their order never depends on a clock.</summary>
    internal DateTimeOffset MomentOfNextEntry(DateTimeOffset now)
    {
        // To the microsecond, the finest that both databases give back unchanged.
        var moment = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var last = Entries.Select(e => e.WrittenAt).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return moment > last ? moment : last.AddTicks(TimeSpan.TicksPerMicrosecond);
    }
}
