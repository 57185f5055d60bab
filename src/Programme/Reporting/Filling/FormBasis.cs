using System.Globalization;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What a unit's form asks in a period: computed from the work it owes (once handed in, the work it told of) and the period's questions, never kept.</summary>
/// <param name="Work">In the order of due days.</param>
/// <param name="Questions">Those asked of this unit, in their order.</param>
public sealed record FormBasis(ReportingPeriod Period, IReadOnlyList<OwedWork> Work, IReadOnlyList<ReportQuestion> Questions)
{
    private static readonly FieldRule Result = new() { Kind = AnswerKind.Text, MaxLength = FillingLimits.Result };
    private static readonly FieldRule Output = new() { Kind = AnswerKind.Text, MaxLength = FillingLimits.Output };
    private static readonly FieldRule Note = new() { Kind = AnswerKind.Text, MaxLength = FillingLimits.Result };
    private static readonly FieldRule Status = new() { Kind = AnswerKind.Choice, Required = true, Choices = WorkAnswers.All };

    // Continuous work is never done: it goes on in its year.
    private static readonly FieldRule Continuous = new() { Kind = AnswerKind.Choice, Required = true, Choices = [WorkAnswers.NotStarted, WorkAnswers.UnderWay] };

    /// <summary>Every key of the form with its rule, in the order of the form.</summary>
    public IReadOnlyList<KeyValuePair<string, FieldRule>> Rules { get; } =
    [
        .. Work.SelectMany(w => OfWork(w)),
        .. Questions.Select(q => KeyValuePair.Create(q.Key, q.Rule)),
        KeyValuePair.Create(ReportKeys.Note, Note),
    ];

    /// <summary>Words of the question under a key.</summary>
    public string LabelOf(string key, CultureInfo culture)
    {
        if (ReportKeys.QuestionOf(key) is { } code && Questions.FirstOrDefault(q => string.Equals(q.Code, code, StringComparison.Ordinal)) is { } question)
            return question.Label;
        var part = ReportKeys.WorkOf(key)?.Part ?? key;
        return ProgrammeTexts.Table.Has("report-field." + part) ? ProgrammeTexts.Table.Format("report-field." + part, culture) : key;
    }

    private static KeyValuePair<string, FieldRule>[] OfWork(OwedWork work) =>
    [
        KeyValuePair.Create(ReportKeys.OfWork(work.EntryId, ReportKeys.Status), work.IsContinuous ? Continuous : Status),
        KeyValuePair.Create(ReportKeys.OfWork(work.EntryId, ReportKeys.Result), Result),
        KeyValuePair.Create(ReportKeys.OfWork(work.EntryId, ReportKeys.Output), Output),
    ];
}
