using Xanh.Programme.Journal;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>A person at an event: registered by the link, or entered by whoever keeps the event.</summary>
public sealed class EventRegistration : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>Number within the event; never given twice.</summary>
    public required int Number { get; init; }

    [Personal]
    public required string FullName { get; init; }

    /// <summary>Unit or enterprise the person works for.</summary>
    public required string Organisation { get; init; }

    /// <summary>Commune or department.</summary>
    public string Area { get; init; } = "";

    public required ParticipantGroup Group { get; init; }

    [Personal]
    public string? Mail { get; init; }

    [Personal]
    public string? Phone { get; init; }

    /// <summary>When the person agreed to what the form says of their data; null when somebody else entered them.</summary>
    public DateTimeOffset? ConsentAt { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public RegistrationState State { get; private set; }

    /// <summary>The end of the person's own link.</summary>
    [NotJournalled]
    public required string Code { get; init; }

    /// <summary>What tells people apart, see <see cref="PersonKeys"/>.</summary>
    [NotJournalled]
    public required string NameKey { get; init; }

    [NotJournalled]
    public required string OrganisationKey { get; init; }

    [NotJournalled]
    public string? MailKey { get; init; }

    public int Version { get; private set; }

    public string JournalSubject => RegisterRecord.SubjectOf(TrainingEvent.Register, EventId);

    public PersonKeys Keys => new(NameKey, OrganisationKey, MailKey);

    internal void Become(RegistrationState state) => State = state;
}
