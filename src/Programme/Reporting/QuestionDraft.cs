using System.Globalization;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>A question as a coordinator words it.</summary>
public sealed record QuestionDraft
{
    public required string Label { get; init; }

    public string? Unit { get; init; }

    public string? Help { get; init; }

    public required FieldRule Rule { get; init; }

    /// <summary>See <see cref="ReportQuestion.AskedOf"/>.</summary>
    public IReadOnlyList<string> AskedOf { get; init; } = [];

    public Guid? TargetPlanId { get; init; }

    public int? TargetOrdinal { get; init; }

    /// <summary>The first thing that does not hold together.</summary>
    internal Refusal? Problem()
    {
        if (Label.Trim().Length is 0 or > ReportingLimits.Label)
            return new Refusal("question-label", Plain(ReportingLimits.Label));
        if (Unit?.Trim().Length > ReportingLimits.Unit)
            return new Refusal("question-unit", Plain(ReportingLimits.Unit));
        if (Help?.Trim().Length > ReportingLimits.Help)
            return new Refusal("question-help", Plain(ReportingLimits.Help));
        return RuleProblem();
    }

    private Refusal? RuleProblem() => Rule switch
    {
        { Kind: AnswerKind.Choice, Choices.Count: < 2 } => new Refusal("question-choices"),
        { Choices.Count: > ReportingLimits.Choices } => new Refusal("question-choices-many", Plain(ReportingLimits.Choices)),
        _ when Rule.Choices.Any(c => c.Length > ReportingLimits.Choice) => new Refusal("question-choice-long", Plain(ReportingLimits.Choice)),
        _ when Rule.Choices.Distinct(StringComparer.Ordinal).Count() != Rule.Choices.Count => new Refusal("question-choice-twice"),
        { Min: { } min, Max: { } max } when max < min => new Refusal("question-limits"),
        { Decimals: < 0 or > 4 } => new Refusal("question-decimals"),
        { MaxLength: < 1 or > ReportingLimits.Value } => new Refusal("question-length", Plain(ReportingLimits.Value)),
        _ => null,
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
