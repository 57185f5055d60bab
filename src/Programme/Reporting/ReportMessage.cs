using Xanh.Programme.Journal;

namespace Xanh.Programme.Reporting;

/// <summary>One message of the thread between a unit and its reviewer.</summary>
public sealed class ReportMessage : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    [NotJournalled]
    public required Guid ReportId { get; init; }

    /// <summary>The field it is about; null for the whole report.</summary>
    public string? FieldKey { get; init; }

    public required string Text { get; init; }

    /// <summary>Account of the writer.</summary>
    [NotJournalled]
    public required Guid By { get; init; }

    /// <summary>The writer's unit at that time.</summary>
    [NotJournalled]
    public string? ByUnit { get; init; }

    [NotJournalled]
    public required DateTimeOffset At { get; init; }

    public string JournalSubject => Report.SubjectOf(ReportId);
}
