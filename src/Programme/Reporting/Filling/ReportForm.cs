using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>A report as people fill it in or read it: computed with every look, never kept.</summary>
public sealed record ReportForm
{
    public required Report Report { get; init; }

    public required ReportingPeriod Period { get; init; }

    /// <summary>In the order of the form: one for each piece of work, one for the questions, one for the note.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>See <see cref="FormAnswers.Mark"/>.</summary>
    public required string Mark { get; init; }

    /// <summary>What stands in the way of submitting, by key.</summary>
    public required IReadOnlyList<(string Key, IReadOnlyList<FieldFault> Faults)> Faults { get; init; }

    /// <summary>Newest last.</summary>
    public required IReadOnlyList<ReportStep> Steps { get; init; }

    /// <summary>Newest last.</summary>
    public required IReadOnlyList<ReportMessage> Messages { get; init; }

    /// <summary>Names of the people who appear in it, by account.</summary>
    public required IReadOnlyDictionary<Guid, string> People { get; init; }

    public IEnumerable<AnswerField> Fields => Sections.SelectMany(s => s.Fields);

    public AnswerField? Find(string key) => Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal));

    public string? NameOf(Guid? account) => account is { } id ? People.GetValueOrDefault(id) : null;
}
