namespace Xanh.Programme.Reporting.Filling;

/// <summary>A part of a report's form.</summary>
/// <param name="Work">The piece of work it tells of; null for the period's questions and the note.</param>
public sealed record FormSection(OwedWork? Work, IReadOnlyList<AnswerField> Fields)
{
    /// <summary>Whether it holds the unit's word about the whole report.</summary>
    public bool IsNote => Fields is [{ Key: ReportKeys.Note }];
}
