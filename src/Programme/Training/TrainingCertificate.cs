using System.Globalization;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>A certificate that a person attended an event, as it was printed.</summary>
public sealed class TrainingCertificate : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>Number within the event.</summary>
    public required int Ordinal { get; init; }

    public required int RegistrationNumber { get; init; }

    /// <summary>Year its number belongs to.</summary>
    public required int Year { get; init; }

    /// <summary>Number within the year.</summary>
    public required int Number { get; init; }

    [Personal]
    public required string PersonName { get; init; }

    public required string Organisation { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public DateOnly? RevokedOn { get; private set; }

    public string RevokeReason { get; private set; } = "";

    /// <summary>The end of the link by which anybody checks it.</summary>
    [NotJournalled]
    public required string Code { get; init; }

    public int Version { get; private set; }

    public string JournalSubject => RegisterRecord.SubjectOf(TrainingEvent.Register, EventId);

    /// <summary>As it is printed: <c>007/2026</c>.</summary>
    public string PrintedNumber => string.Create(CultureInfo.InvariantCulture, $"{Number:000}/{Year}");

    internal Refusal? Revoke(DateOnly on, string reason)
    {
        if (RevokedOn is not null)
            return new Refusal("certificate-revoked");
        (RevokedOn, RevokeReason) = (on, reason);
        return null;
    }
}
