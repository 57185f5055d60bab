namespace Xanh.Programme.Training;

/// <summary>A person was at a session. Who was there is told in the journal as one entry for each list that was saved.</summary>
public sealed class SessionAttendance
{
    public required string ProvinceId { get; init; }

    public required Guid EventId { get; init; }

    public required int SessionNumber { get; init; }

    public required int RegistrationNumber { get; init; }

    public required DateTimeOffset MarkedAt { get; init; }

    /// <summary>Account of who marked it.</summary>
    public required Guid MarkedBy { get; init; }
}
