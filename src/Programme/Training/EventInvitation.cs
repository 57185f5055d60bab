using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>What anybody who has the link of an event reads: nothing of other people.</summary>
/// <param name="Closed">Why it takes nobody; null when it does.</param>
/// <param name="FreeSeats">Null for as many as come.</param>
public sealed record EventInvitation(
    string Name, string Kind, string Organiser, string Place, DateOnly? StartsOn, DateOnly? RegisterBy, int? FreeSeats, int Waiting, Refusal? Closed, IReadOnlyList<TrainingSession> Sessions);
