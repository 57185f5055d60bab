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

    internal static ReportQuestion Of(ReportingPeriod period, string code, int ordinal, QuestionDraft draft)
    {
        var question = new ReportQuestion { ProvinceId = period.ProvinceId, PeriodId = period.Id, Code = code, Ordinal = ordinal };
        question.Take(draft);
        return question;
    }

    internal void Take(QuestionDraft draft)
    {
        (Label, Unit, Help) = (draft.Label.Trim(), Blank(draft.Unit), Blank(draft.Help));
        RuleText = draft.Rule.ToJson();
        AskedOf = [.. draft.AskedOf.Distinct(StringComparer.Ordinal)];
        (TargetPlanId, TargetOrdinal) = draft.TargetPlanId is null || draft.TargetOrdinal is null ? (null, null) : (draft.TargetPlanId, draft.TargetOrdinal);
        TopicKey = TopicOf(Label, Unit);
    }

    public QuestionDraft ToDraft() => new()
    {
        Label = Label, Unit = Unit, Help = Help, Rule = Rule, AskedOf = AskedOf, TargetPlanId = TargetPlanId, TargetOrdinal = TargetOrdinal,
    };

    /// <summary>Whether a draft asks the same in other words.</summary>
    internal bool DiffersOnlyInWords(QuestionDraft draft) =>
        draft.Rule.Equals(Rule) && draft.AskedOf.SequenceEqual(AskedOf, StringComparer.Ordinal) && string.Equals(Blank(draft.Unit), Unit, StringComparison.Ordinal);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
