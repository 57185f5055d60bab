using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What the same unit answered to the same question in an earlier period, approved.</summary>
/// <param name="SameKind">The period was of the same kind: a quarter's figure is no figure of a year.</param>
public sealed record EarlierAnswer(string Value, string PeriodName, bool SameKind)
{
    /// <summary>Whether it is filled in: figures are; texts only stand beside, for each period has its own words.</summary>
    public bool IsFilledIn(FieldRule rule) => SameKind && (rule.Kind is AnswerKind.Number or AnswerKind.Percent or AnswerKind.Money or AnswerKind.Choice);
}
