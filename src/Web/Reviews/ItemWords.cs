using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Reviews;

/// <summary>What an item under review says, in words for a list.</summary>
public sealed class ItemWords(PageTexts texts)
{
    /// <summary>"Nhiệm vụ 12", or the name of the fact.</summary>
    public string Name(ReviewItem item) => item.Kind == SourceMarkKind.Fact
        ? texts["fact." + item.Read<ReviewedFact>().Field]
        : texts["mark." + item.Kind] + " " + item.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is a fact that the document does not tell.</summary>
    public static bool IsMissing(ReviewItem item) => item.Kind == SourceMarkKind.Fact && item.Read<ReviewedFact>().IsEmpty;

    public string Title(ReviewItem item) => ReviewContent.Read(item.Kind, item.Content) switch
    {
        PlanTask task => task.Text,
        PlanTarget target => target.Text,
        LegalBasis basis => string.Join(" · ", new[] { basis.Number, basis.Name, basis.Date is { } date ? texts.Date(date) : null }.Where(p => p is not null)),
        FundingSource source => source.Name,
        Recipient recipient => recipient.Name,
        ReportingDuty duty => texts["duty.line", duty.Who ?? "…", duty.To ?? "…"],
        Amendment amendment => texts["amendment.line", PlanLabels.Of(amendment.Change, texts.Culture), amendment.Number, amendment.Item ?? ""],
        ReviewedFact fact => Value(fact),
        _ => "",
    };

    /// <summary>What else it says, label and text.</summary>
    public IEnumerable<(string Label, string Text)> Notes(ReviewItem item)
    {
        switch (ReviewContent.Read(item.Kind, item.Content))
        {
            case PlanTask task:
                if (task.Lead.Count > 0)
                    yield return (texts["role.Lead"], string.Join("; ", task.Lead));
                if (task.Coordinate.Count > 0)
                    yield return (texts["role.Coordinate"], string.Join("; ", task.Coordinate));
                if (Time(task.Time) is { } time)
                {
                    yield return (texts["column.time"], time);
                    yield return (texts["review.due"], WorkWords.Rule(texts, task.Time));
                }
                if (task.Product is { } product)
                    yield return (texts["column.product"], product);
                break;
            case PlanTarget target:
                yield return (texts["column.value"], PlanLabels.Value(RowOf(target), texts.Culture));
                if (target.Year is { } year)
                    yield return (texts["column.year"], year.ToString(CultureInfo.InvariantCulture));
                break;
            case ReportingDuty duty:
                yield return (texts["column.frequency"], PlanLabels.Of(duty.Frequency, texts.Culture));
                if (duty.Deadline is { } deadline)
                    yield return (texts["column.deadline"], deadline);
                break;
        }
    }

    /// <summary>A time as printed.</summary>
    public string TimeOf(TimeFrame time) => Time(time) ?? "–";

    /// <summary>What an item said that the one it was merged into does not: another time, another lead.</summary>
    public IEnumerable<string> Lost(ReviewItem into, ReviewItem merged)
    {
        if (into.Kind != SourceMarkKind.Task)
            yield break;
        var (kept, other) = (into.Read<PlanTask>(), merged.Read<PlanTask>());
        if (MergedTimes.IsOther(into, merged))
            yield return texts["review.merged-other-time", TimeOf(other.Time)];
        if (other.Lead.Any(name => !kept.Lead.Contains(name, StringComparer.OrdinalIgnoreCase)))
            yield return texts["review.merged-other-lead", string.Join("; ", other.Lead)];
    }

    private string? Time(TimeFrame time) => time.Kind == TimeKind.None && time.Text is null ? null : time.Text ?? PlanLabels.Of(time.Kind, texts.Culture);

    private string Value(ReviewedFact fact) => fact switch
    {
        { IsEmpty: true } => texts["review.fact-missing"],
        { Field: "date" } when DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => texts.Date(date),
        { Field: "period" } => PlanLabels.Years(fact.From, fact.To, texts.Culture) ?? "",
        { Field: "signer" } => string.Join(", ", new[] { fact.Value, fact.Position }.Where(p => p is not null)),
        _ => fact.Value ?? "",
    };

    private static TargetRow RowOf(PlanTarget target) => new()
    {
        Ordinal = 0,
        Text = target.Text,
        Comparison = target.Comparison,
        Min = target.Min,
        Max = target.Max,
        Unit = target.Unit,
        Year = target.Year,
        Object = target.Object,
        Frequency = target.Frequency,
        Place = new PlaceRow(0, 0, null, 1, "", 1),
    };
}
