using Xanh.Programme.Journal;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Something a period asks beside the state of the units' work.</summary>
public sealed class ReportQuestion : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid PeriodId { get; init; }

    /// <summary>Stable within the period, address-safe; part of the field's key.</summary>
    public required string Code { get; init; }

    /// <summary>Place in the form, from 1.</summary>
    public int Ordinal { get; internal set; }

    public string Label { get; private set; } = "";

    /// <summary>Unit of measure, as printed beside the answer.</summary>
    public string? Unit { get; private set; }

    public string? Help { get; private set; }

    /// <summary>The rule as JSON, the same that the page gets.</summary>
    public string RuleText { get; private set; } = "";

    /// <summary>Whom it is asked of, see <see cref="AskedUnits"/>; empty for every unit that owes the report.</summary>
    public IReadOnlyList<string> AskedOf { get; private set; } = [];

    /// <summary>The plan whose target the question measures.</summary>
    public Guid? TargetPlanId { get; private set; }

    /// <summary>The target's number in that plan.</summary>
    public int? TargetOrdinal { get; private set; }

    /// <summary>What it asks, comparable: the same topic is asked once, and answers of earlier periods are found by it.</summary>
    [NotJournalled]
    public string TopicKey { get; private set; } = "";

    /// <summary>What an answer must be. Of a choice, each code is the text that is chosen.</summary>
    public FieldRule Rule => FieldRule.FromJson(RuleText);

    public string Key => ReportKeys.OfQuestion(Code);

    public string JournalSubject => ReportingPeriod.SubjectOf(PeriodId);

    /// <summary>Comparable form of what a question asks: its words and unit of measure, whatever the case, accents and marks.</summary>
    public static string TopicOf(string label, string? unit)
    {
        var topic = Slug.Of(label) + "/" + (string.IsNullOrWhiteSpace(unit) ? "" : unit.Trim() == "%" ? "phan-tram" : Slug.Of(unit));
        return topic.Length > ReportingLimits.Label ? topic[..ReportingLimits.Label] : topic;
    }

    internal void Word(string label, string? unit, string? help)
    {
        (Label, Unit, Help) = (label.Trim(), Blank(unit), Blank(help));
        TopicKey = TopicOf(Label, Unit);
    }

    internal void Ask(FieldRule rule, IEnumerable<string> askedOf)
    {
        RuleText = rule.ToJson();
        AskedOf = [.. askedOf.Distinct(StringComparer.Ordinal)];
    }

    internal void Measure(Guid? planId, int? targetOrdinal) => (TargetPlanId, TargetOrdinal) = planId is null || targetOrdinal is null ? (null, null) : (planId, targetOrdinal);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
