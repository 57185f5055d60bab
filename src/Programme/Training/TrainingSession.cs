using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>A session of an event: half a day, an evening, a visit to one place.</summary>
public sealed class TrainingSession : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>Number within the event; never given twice.</summary>
    public required int Number { get; init; }

    public required DateOnly On { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? To { get; set; }

    public string Topic { get; set; } = "";

    public string Trainer { get; set; } = "";

    public string JournalSubject => RegisterRecord.SubjectOf(TrainingEvent.Register, EventId);
}
