using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>The items of a plan, and what was read from a document, as they are compared.</summary>
/// <param name="culture">In whose words values are shown.</param>
public sealed class ComparedItems(CultureInfo culture)
{
    /// <summary>The kinds that are compared; facts and amendments belong to one document only.</summary>
    public static IReadOnlyList<SourceMarkKind> Kinds { get; } =
    [
        SourceMarkKind.Task, SourceMarkKind.Target, SourceMarkKind.ReportingDuty, SourceMarkKind.LegalBasis, SourceMarkKind.FundingSource, SourceMarkKind.Recipient,
    ];

    /// <summary>Everything of a plan that was in force in a version.</summary>
    public IReadOnlyList<ComparedItem> InForce(Plan plan, int version) =>
    [
        .. plan.Tasks.Where(i => i.IsInForce(version)).Select(Of),
        .. plan.Targets.Where(i => i.IsInForce(version)).Select(Of),
        .. plan.ReportingDuties.Where(i => i.IsInForce(version)).Select(Of),
        .. plan.LegalBases.Where(i => i.IsInForce(version)).Select(Of),
        .. plan.FundingSources.Where(i => i.IsInForce(version)).Select(s => Named(SourceMarkKind.FundingSource, s.Name, s)),
        .. plan.Recipients.Where(i => i.IsInForce(version)).Select(r => Named(SourceMarkKind.Recipient, r.Name, r)),
    ];

    /// <summary>What a reader found, or a reviewer wrote; null for a kind that is not compared.</summary>
    /// <param name="number">Number of the item within its review.</param>
    public ComparedItem? Of(object content, int number, SourceSpan place) => content switch
    {
        PlanTask t => At(Task(t.Text, t.Section, t.Lead, t.Coordinate, t.Time.Text ?? TimeName(t.Time.Kind), t.Product), number, place),
        PlanTarget t => At(Target(t.Text, t.Comparison, t.Min, t.Max, t.Unit, t.Year, t.Object, t.Frequency), number, place),
        ReportingDuty d => At(Duty(d.Who, d.To, d.Frequency, d.Deadline), number, place),
        LegalBasis b => At(Basis(b.Number, b.Name, b.Date), number, place),
        FundingSource s => At(Named(SourceMarkKind.FundingSource, s.Name), number, place),
        Recipient r => At(Named(SourceMarkKind.Recipient, r.Name), number, place),
        _ => null,
    };

    public ComparedItem Of(PlannedTask t) => At(
        Task(t.Text, t.Section, Names(t, AgencyRole.Lead), Names(t, AgencyRole.Coordinate), t.Time.Text ?? TimeName(t.Time.Kind), t.Product), t);

    private static IReadOnlyList<string> Names(PlannedTask task, AgencyRole role) =>
        [.. task.Agencies.Where(a => a.Role == role).OrderBy(a => a.Ordinal).Select(a => a.Name)];

    private static ComparedItem Task(string text, string? section, IReadOnlyList<string> lead, IReadOnlyList<string> coordinate, string? time, string? product) => new()
    {
        Kind = SourceMarkKind.Task,
        Ordinal = 0,
        Text = text,
        Section = section,
        Fields =
        [
            new(ComparedField.Text, text),
            new(ComparedField.Lead, Joined(lead)),
            new(ComparedField.Coordinate, Joined(coordinate)),
            new(ComparedField.Time, time),
            new(ComparedField.Product, product),
        ],
        Hints = [.. lead.Select(l => "lead:" + Slug.Of(l))],
    };

    private static ComparedItem Named(SourceMarkKind kind, string name) =>
        new() { Kind = kind, Ordinal = 0, Text = name, Fields = [new("name", name)] };

    private static ComparedItem Named(SourceMarkKind kind, string name, PlanItem item) => At(Named(kind, name), item);

    private static ComparedItem At(ComparedItem item, PlanItem kept) => item with
    {
        Ordinal = kept.Ordinal, Start = kept.Place.Start, End = kept.Place.End, Version = kept.Since,
    };

    private static ComparedItem At(ComparedItem item, int number, SourceSpan place) => item with { Ordinal = number, Start = place.Start, End = place.End };

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join("; ", names);

    private ComparedItem Of(PlannedTarget t) => At(Target(t.Text, t.Comparison, t.Min, t.Max, t.Unit, t.Year, t.Object, t.Frequency), t);

    private ComparedItem Of(PlannedReportingDuty d) => At(Duty(d.Who, d.To, d.Frequency, d.Deadline), d);

    private ComparedItem Of(PlanLegalBasis b) => At(Basis(b.Number, b.Name, b.IssuedOn), b);

    private string? TimeName(TimeKind kind) => kind == TimeKind.None ? null : PlanLabels.Of(kind, culture);

    private ComparedItem Target(string text, TargetComparison comparison, decimal? min, decimal? max, string? unit, int? year, string? @object, Frequency? frequency)
    {
        var row = new TargetRow { Ordinal = 0, Text = text, Comparison = comparison, Min = min, Max = max, Unit = unit, Place = new PlaceRow(0, 0, null, 1, "", 0) };
        return new ComparedItem
        {
            Kind = SourceMarkKind.Target,
            Ordinal = 0,
            Text = @object ?? text,
            Fields =
            [
                new(ComparedField.Text, text),
                new("value", PlanLabels.Value(row, culture)),
                new("year", year?.ToString(CultureInfo.InvariantCulture)),
                new("frequency", frequency is { } f ? PlanLabels.Of(f, culture) : null),
            ],
            Hints = [.. new[] { year is { } y ? "year:" + y.ToString(CultureInfo.InvariantCulture) : null, unit is null ? null : "unit:" + Slug.Of(unit) }.OfType<string>()],
        };
    }

    private ComparedItem Duty(string? who, string? to, Frequency frequency, string? deadline) => new()
    {
        Kind = SourceMarkKind.ReportingDuty,
        Ordinal = 0,
        Text = who + " " + to,
        Fields = [new("who", who), new("to", to), new("frequency", PlanLabels.Of(frequency, culture)), new("deadline", deadline)],
        Hints = ["frequency:" + frequency],
    };

    private ComparedItem Basis(string? number, string? name, DateOnly? issuedOn) => new()
    {
        Kind = SourceMarkKind.LegalBasis,
        Ordinal = 0,
        Text = number + " " + name,
        Identity = number is null ? null : Slug.Of(number),
        Fields = [new("number", number), new("name", name), new("issued", issuedOn?.ToString("dd/MM/yyyy", culture))],
    };
}
