using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Reviews;

/// <summary>What the items of the next version say: the amending document's words, and what they leave as it was.</summary>
/// <param name="items">The review's items by number.</param>
internal sealed class NextItems(IReadOnlyDictionary<int, ReviewItem> items)
{
    internal const string PhraseRule = "amends-phrase";

    public PlanTask Task(ItemComparison item, PlannedTask? before)
    {
        if (before is not null && !item.HasNewWording)
            return Renamed(before, item.Amendment!);
        var task = Read<PlanTask>(item) with { Evidence = EvidenceOf(item) };
        if (before is null)
            return AtCitedPlace(task, item);
        // A single task is amended where it stands: its section in the amending document is no section of the plan.
        return !item.Inherits ? task : task with
        {
            Origin = before.Origin,
            Section = before.Section,
            Group = before.Group,
            Product = task.Product ?? before.Product,
            Lead = task.Lead.Count > 0 ? task.Lead : Names(before, AgencyRole.Lead),
            Coordinate = task.Coordinate.Count > 0 ? task.Coordinate : Names(before, AgencyRole.Coordinate),
            Time = task.Time.Kind == TimeKind.None && string.IsNullOrWhiteSpace(task.Time.Text) ? TimeOf(before) : task.Time,
        };
    }

    public PlanTarget Target(ItemComparison item, PlannedTarget? before)
    {
        if (before is null || item.HasNewWording)
        {
            var target = Read<PlanTarget>(item) with { Evidence = EvidenceOf(item) };
            return before is null || !item.Inherits ? target : target with { Year = target.Year ?? before.Year, Frequency = target.Frequency ?? before.Frequency };
        }
        var phrase = item.Amendment!.Phrase!;
        return new PlanTarget
        {
            Text = Changed(phrase, before.Text)!,
            Comparison = before.Comparison,
            Min = before.Min,
            Max = before.Max,
            Unit = Changed(phrase, before.Unit),
            Year = before.Year,
            Object = Changed(phrase, before.Object),
            Frequency = before.Frequency,
            Evidence = EvidenceOf(item),
        };
    }

    public ReportingDuty Duty(ItemComparison item, PlannedReportingDuty? before)
    {
        if (before is null || item.HasNewWording)
        {
            var duty = Read<ReportingDuty>(item) with { Evidence = EvidenceOf(item) };
            return before is null || !item.Inherits ? duty : duty with { Who = duty.Who ?? before.Who, To = duty.To ?? before.To, Deadline = duty.Deadline ?? before.Deadline };
        }
        var phrase = item.Amendment!.Phrase!;
        return new ReportingDuty(Changed(phrase, before.Who), Changed(phrase, before.To), before.Frequency, before.Deadline, EvidenceOf(item));
    }

    public LegalBasis Basis(ItemComparison item, PlanLegalBasis? before) => before is null || item.HasNewWording
        ? Read<LegalBasis>(item) with { Evidence = EvidenceOf(item) }
        : new LegalBasis(before.Number, Changed(item.Amendment!.Phrase!, before.Name), before.IssuedOn, EvidenceOf(item));

    public FundingSource Funding(ItemComparison item, PlanFundingSource? before) => before is null || item.HasNewWording
        ? Read<FundingSource>(item) with { Evidence = EvidenceOf(item) }
        : new FundingSource(Changed(item.Amendment!.Phrase!, before.Name)!, EvidenceOf(item));

    public Recipient Recipient(ItemComparison item, PlanRecipient? before) => before is null || item.HasNewWording
        ? Read<Recipient>(item) with { Evidence = EvidenceOf(item) }
        : new Recipient(Changed(item.Amendment!.Phrase!, before.Name)!, EvidenceOf(item));

    private static PlanTask Renamed(PlannedTask before, ItemAmendment amendment)
    {
        var phrase = amendment.Phrase!;
        return new PlanTask
        {
            Text = Changed(phrase, before.Text)!,
            Origin = before.Origin,
            Section = before.Section,
            Group = before.Group,
            Product = Changed(phrase, before.Product),
            Lead = [.. Names(before, AgencyRole.Lead).Select(n => Changed(phrase, n)!)],
            Coordinate = [.. Names(before, AgencyRole.Coordinate).Select(n => Changed(phrase, n)!)],
            Time = TimeOf(before),
            Evidence = PhraseEvidence(amendment),
        };
    }

    // "Bổ sung nhiệm vụ số 15 vào Phụ lục": it will stand there.
    private static PlanTask AtCitedPlace(PlanTask task, ItemComparison item)
    {
        if (item.Ground != MatchGround.Cited || item.Amendment?.Place?.SectionOfNew(item.After?.Number) is not { } section)
            return task;
        var annex = section.StartsWith("annex", StringComparison.Ordinal);
        return task with { Section = section, Origin = annex ? TaskOrigin.Annex : task.Origin, Group = null };
    }

    private static TimeFrame TimeOf(PlannedTask task) => new(task.Time.Text, task.Time.Kind, task.Time.From, task.Time.To);

    private static IReadOnlyList<string> Names(PlannedTask task, AgencyRole role) =>
        [.. task.Agencies.Where(a => a.Role == role).OrderBy(a => a.Ordinal).Select(a => a.Name)];

    private static string? Changed(PhraseChange phrase, string? text) => phrase.In(text) ?? text;

    private static Evidence PhraseEvidence(ItemAmendment amendment) => new(new SourceSpan(amendment.Start, amendment.End), 1, PhraseRule);

    private Evidence EvidenceOf(ItemComparison item) => item.HasNewWording ? items[item.After!.Ordinal].Evidence : PhraseEvidence(item.Amendment!);

    private T Read<T>(ItemComparison item)
        where T : class => items[item.After!.Ordinal].Read<T>();
}
