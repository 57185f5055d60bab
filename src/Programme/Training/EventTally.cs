using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Counters of an event, apart from it, so that those who register never collide with who edits it. Whoever gives a number or a seat raises its version.</summary>
public sealed class EventTally : IVersioned
{
    public required string ProvinceId { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>Seats that are taken.</summary>
    public int Taken { get; internal set; }

    public int LastRegistration { get; internal set; }

    public int LastSession { get; internal set; }

    public int LastCertificate { get; internal set; }

    public int Version { get; private set; }
}
