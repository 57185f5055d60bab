using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>What every item a person writes must keep.</summary>
internal static class ContentRules
{
    /// <returns>Refusal <c>item-text-missing</c>, <c>field-too-long</c>, <c>years-reversed</c>, <c>bounds-reversed</c>; null when all is well.</returns>
    public static Refusal? Problem(object content) => content switch
    {
        PlanTask task => Missing(task.Text) ?? Long([task.Text, task.Group, task.Section, task.Product, task.Time.Text, .. task.Lead, .. task.Coordinate]) ?? Reversed(task.Time),
        PlanTarget target => Missing(target.Text) ?? Long([target.Text, target.Object, target.Unit]) ?? (target.Min > target.Max ? new Refusal("bounds-reversed") : null),
        LegalBasis basis => Missing(basis.Number ?? basis.Name) ?? Long([basis.Number, basis.Name]),
        FundingSource source => Missing(source.Name) ?? Long([source.Name]),
        Recipient recipient => Missing(recipient.Name) ?? Long([recipient.Name]),
        ReportingDuty duty => Missing(duty.Who ?? duty.To) ?? Long([duty.Who, duty.To, duty.Deadline]),
        Amendment amendment => Missing(amendment.Number) ?? Long([amendment.Number, amendment.Item]),
        ReviewedFact fact => Long([fact.Value, fact.Position, fact.Authority]) ?? (fact.From > fact.To ? new Refusal("years-reversed") : null),
        _ => throw new ArgumentException("No content of an item.", nameof(content)),
    };

    private static Refusal? Missing(string? text) => string.IsNullOrWhiteSpace(text) ? new Refusal("item-text-missing") : null;

    private static Refusal? Long(IEnumerable<string?> fields) => fields.Any(f => f?.Length > ReviewLimits.FieldLength)
        ? new Refusal("field-too-long", ReviewLimits.FieldLength.ToString(CultureInfo.InvariantCulture))
        : null;

    private static Refusal? Reversed(TimeFrame time) => time.From > time.To ? new Refusal("years-reversed") : null;
}
