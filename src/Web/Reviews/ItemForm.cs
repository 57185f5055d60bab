using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;

namespace Xanh.Web.Reviews;

/// <summary>The form of an item: its fields, filled from its content.</summary>
/// <param name="culture">Writes numbers and the labels of choices.</param>
public sealed class ItemForm(CultureInfo culture)
{
    public IReadOnlyList<FormField> FieldsOf(object content) => content switch
    {
        PlanTask task => TaskFields(task),
        PlanTarget target => TargetFields(target),
        LegalBasis basis => [Line("number", basis.Number), Line("name", basis.Name), Date("date", basis.Date)],
        FundingSource source => [Line("name", source.Name) with { Required = true }],
        Recipient recipient => [Line("name", recipient.Name) with { Required = true }],
        ReportingDuty duty =>
        [
            Line("who", duty.Who), Line("to-whom", duty.To),
            Choice("frequency", duty.Frequency, PlanLabels.Of), Line("deadline", duty.Deadline),
        ],
        Amendment amendment =>
        [
            Line("number", amendment.Number) with { Required = true }, Line("item", amendment.Item), Choice("change", amendment.Change, PlanLabels.Of),
        ],
        ReviewedFact fact => FactFields(fact),
        _ => throw new ArgumentException("No content of an item.", nameof(content)),
    };

    /// <summary>An empty item of a kind, to be added.</summary>
    /// <param name="text">Words of the source the person selected.</param>
    public static object Empty(SourceMarkKind kind, string text)
    {
        var evidence = new Evidence(default, 1, ReviewItem.ByHand);
        return kind switch
        {
            SourceMarkKind.Target => new PlanTarget { Text = text, Comparison = TargetComparison.AtLeast, Evidence = evidence },
            SourceMarkKind.LegalBasis => new LegalBasis(null, text, null, evidence),
            SourceMarkKind.FundingSource => new FundingSource(text, evidence),
            SourceMarkKind.ReportingDuty => new ReportingDuty(null, null, Frequency.Annual, null, evidence),
            SourceMarkKind.Recipient => new Recipient(text, evidence),
            SourceMarkKind.Amendment => new Amendment("", null, AmendmentChange.Replace, evidence),
            _ => new PlanTask { Text = text, Origin = TaskOrigin.Assignment, Evidence = evidence },
        };
    }

    private IReadOnlyList<FormField> TaskFields(PlanTask task) =>
    [
        new FormField("text", FieldKind.LongText, task.Text) { Required = true },
        new FormField("lead", FieldKind.Lines, string.Join('\n', task.Lead)),
        new FormField("coordinate", FieldKind.Lines, string.Join('\n', task.Coordinate)),
        Line("time-text", task.Time.Text),
        Choice("time-kind", task.Time.Kind, PlanLabels.Of),
        Date("time-from", task.Time.From),
        Date("time-to", task.Time.To),
        Line("product", task.Product),
        Line("group", task.Group),
        Choice("origin", task.Origin, PlanLabels.Of),
    ];

    private IReadOnlyList<FormField> TargetFields(PlanTarget target) =>
    [
        new FormField("text", FieldKind.LongText, target.Text) { Required = true },
        Choice("comparison", target.Comparison, PlanLabels.Of),
        Number("min", target.Min),
        Number("max", target.Max),
        Line("unit", target.Unit),
        Line("year", target.Year?.ToString(CultureInfo.InvariantCulture)),
        Line("object", target.Object),
        new FormField("target-frequency", FieldKind.Choice, target.Frequency?.ToString() ?? "")
        {
            Choices = [("", "–"), .. Enum.GetValues<Frequency>().Select(f => (f.ToString(), PlanLabels.Of(f, culture)))],
        },
    ];

    private static IReadOnlyList<FormField> FactFields(ReviewedFact fact) => fact.Field switch
    {
        "date" => [new FormField("fact-date", FieldKind.Date, fact.Value)],
        "period" =>
        [
            Line("year-from", fact.From?.ToString(CultureInfo.InvariantCulture)), Line("year-to", fact.To?.ToString(CultureInfo.InvariantCulture)),
        ],
        "signer" => [Line("signer", fact.Value), Line("position", fact.Position), Line("authority", fact.Authority)],
        "title" => [new FormField("fact-value", FieldKind.LongText, fact.Value)],
        _ => [Line("fact-value", fact.Value)],
    };

    private static FormField Line(string name, string? value) => new(name, FieldKind.Line, value);

    private static FormField Date(string name, DateOnly? date) => new(name, FieldKind.Date, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private FormField Number(string name, decimal? number) => new(name, FieldKind.Number, number?.ToString("0.####", culture));

    private FormField Choice<T>(string name, T value, Func<T, CultureInfo, string> label)
        where T : struct, Enum => new(name, FieldKind.Choice, value.ToString())
        {
            Choices = [.. Enum.GetValues<T>().Select(v => (v.ToString(), label(v, culture)))],
        };
}
